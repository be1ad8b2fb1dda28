import type { Language, Text } from '../text.ts';
import type { ErrorCode, ErrorInfo } from './codes.ts';

/** What an occurrence says: the same in every language, or a wording in each. */
export type Detail = string | Text;

/** One thing that is wrong, as plain data: its number, where it stands, and what the message needs. */
export interface Issue<Code extends ErrorCode = ErrorCode> {
  readonly code: Code;
  readonly path: readonly (string | number)[];
  readonly info: Readonly<Record<string, Detail>>;
}

/** Makes an issue; long digit sequences in what was found are masked, since they may be personal numbers. */
export function issue<Code extends ErrorCode>(
  code: Code,
  info: ErrorInfo<Code>,
  path: readonly (string | number)[] = [],
): Issue<Code> {
  const masked: Record<string, Detail> = {};
  for (const [name, value] of Object.entries<Detail>(info))
    masked[name] = typeof value === 'string' ? maskPersonal(value) : value;
  return { code, path: path.map((step) => (typeof step === 'string' ? maskPersonal(step) : step)), info: masked };
}

/** A message with what the issue says of its occurrence. */
export function filled(template: string, of: Issue, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const detail = of.info[name];
    return typeof detail === 'object' ? detail[language] : (detail ?? placeholder);
  });
}

/** Cuts long texts and hides the middle of anything that may be a citizen number, card or telephone number. */
export function maskPersonal(value: string): string {
  const short = value.length > 200 ? `${value.slice(0, 200)}…` : value;
  return short.replace(/[0-9０-９]{9,20}[Xx]?/g, (digits) => `${digits.slice(0, 3)}${'*'.repeat(digits.length - 3)}`);
}
