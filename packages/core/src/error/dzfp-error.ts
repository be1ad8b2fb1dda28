import type { ErrorCode, ErrorInfo } from './codes.ts';
import { filled, issue, type Issue } from './issue.ts';
import { english } from './messages-en.ts';

/** The message names so many problems; `issues` holds all. */
const mostSaid = 50;

/**
 * The one error of the library. It carries every problem that was found, each as plain data with its number, so that a
 * form can show them all at once; `describeError` says them in the reader's language.
 */
export class DzfpError extends Error {
  override readonly name = 'DzfpError';
  readonly issues: readonly [Issue, ...Issue[]];

  constructor(issues: readonly [Issue, ...Issue[]], options?: ErrorOptions) {
    const said = issues.slice(0, mostSaid).map((each) => `${each.code} ${filled(english[each.code], each, 'en')}`);
    const more = issues.length > mostSaid ? [`… and ${issues.length - mostSaid} more`] : [];
    super([...said, ...more].join('\n'), options);
    this.issues = issues;
  }

  /** The number of the first problem. */
  get code(): ErrorCode {
    return this.issues[0].code;
  }
}

/** Makes an error of a single problem. */
export function failure<Code extends ErrorCode>(
  code: Code,
  info: ErrorInfo<Code>,
  path: readonly (string | number)[] = [],
): DzfpError {
  return new DzfpError([issue(code, info, path)]);
}

/** Throws when there is any issue; all of them travel together. */
export function throwIssues(issues: readonly Issue[]): void {
  const [first, ...rest] = issues;
  if (first) throw new DzfpError([first, ...rest]);
}
