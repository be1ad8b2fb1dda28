import { parseDay } from '@dzfp/core';
import { lawPeriod, policySql } from '@dzfp/batch/sql';
import type { Answer } from '../answer.ts';
import { engineFor } from '../command-engine.ts';
import { needed, operand, type CommandLine } from '../command-line.ts';
import { formulaOf, settingOn } from './bound-policy.ts';
import { sqlDialect } from './sql-dialect.ts';
import { sqlViews } from './sql-views.ts';

/** `dzfp sql <policy>`: the rule with the values of a place and day as one statement for a database. */
export function sql(line: CommandLine): Answer {
  if (line.options.views === true) return sqlViews(line);
  const dialect = sqlDialect(line);
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
