import { text } from '@dzfp/core';
import { dialectNames, type DialectName } from '@dzfp/batch/sql';
import { UsageError } from '../command-error.ts';
import { needed, type CommandLine } from '../command-line.ts';

/** `--dialect duckdb`; `postgres` is short for `postgresql`. */
export function sqlDialect(line: CommandLine): DialectName {
  const given = needed('dialect', line);
  const name = given === 'postgres' ? 'postgresql' : given;
  const found = dialectNames.find((each) => each === name);
  if (found !== undefined) return found;
  const known = dialectNames.join(', ');
  throw new UsageError(text(`--dialect 只能是 ${known}，实为 ${given}`, `--dialect takes ${known}, found ${given}`));
}
