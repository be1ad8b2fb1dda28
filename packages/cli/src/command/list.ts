import type { Answer } from '../answer.ts';
import { engineFor } from '../command-engine.ts';
import type { CommandLine } from '../command-line.ts';

/** `dzfp list`: every policy with its clauses and title. */
export function list(line: CommandLine): Answer {
  const policies = engineFor(line)
    .list()
    .map(({ id, clauses, title, kind, subject }) => ({ id, clauses, title, kind, subject }));
  const width = Math.max(...policies.map(({ id }) => id.length));
  return {
    data: { policies },
    text: (language) =>
      policies
        .map(({ id, clauses, title }) => `${id.padEnd(width)}  ${clauses.join(', ')}  ${title[language]}`)
        .join('\n'),
    illustrative: false,
  };
}
