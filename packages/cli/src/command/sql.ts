import { parseDay, text } from '@dzfp/core';
import { dialectNames, lawPeriod, policySql, type DialectName } from '@dzfp/batch/sql';
import type { Answer } from '../answer.ts';
import { engineFor } from '../command-engine.ts';
import { UsageError } from '../command-error.ts';
import { needed, operand, type CommandLine } from '../command-line.ts';
import { formulaOf, settingOn } from './bound-policy.ts';

/** `dzfp sql <policy>`: the rule with the values of a place and day as one statement for a database. */
export function sql(line: CommandLine): Answer {
  const dialect = dialectOf(needed('dialect', line));
  const jurisdiction = needed('jurisdiction', line);
  const on = needed('on', line);
  parseDay(on);
  const engine = engineFor(line);
  const policy = formulaOf(engine.policy(operand('<policy>', line)), 'sql');
  const { bound, period } = lawPeriod(policy, settingOn(on, engine.book, line));
  const { create, statement } = policySql(bound, { dialect, period });
  const { illustrative, findings } = bound;
  return {
    data: { policy: policy.id, jurisdiction, on, period, dialect, illustrative, findings, create, statement },
    text: () => `${create}\n\n${statement};`,
    illustrative,
  };
}

/** `--dialect duckdb`; `postgres` is short for `postgresql`. */
function dialectOf(given: string): DialectName {
  const name = given === 'postgres' ? 'postgresql' : given;
  const found = dialectNames.find((each) => each === name);
  if (found !== undefined) return found;
  const known = dialectNames.join(', ');
  throw new UsageError(text(`--dialect 只能是 ${known}，实为 ${given}`, `--dialect takes ${known}, found ${given}`));
}
