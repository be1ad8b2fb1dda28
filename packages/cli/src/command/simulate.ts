import { dirname, basename } from 'node:path';
import {
  combineBooks,
  parseDay,
  recordShapeOf,
  text,
  type AnyFormula,
  type ParameterBook,
  type Text,
} from '@dzfp/core';
import { explainLosses, outcomeOf, readRows, simulate as simulated } from '@dzfp/batch';
import type { Answer } from '../answer.ts';
import { engineFor } from '../command-engine.ts';
import { UsageError } from '../command-error.ts';
import { needed, operand, wholeNumber, type CommandLine } from '../command-line.ts';
import { readParameterFile } from '../parameter-file.ts';
import { simulatedRecords, type SimulatedRecords } from '../simulate/simulated-records.ts';
import { whatIfHtml } from '../simulate/what-if-html.ts';
import { whatIfText } from '../simulate/what-if-text.ts';
import type { WhatIf } from '../simulate/what-if.ts';
import { writeFiles } from '../write-files.ts';
import { formulaOf, settingOn } from './bound-policy.ts';

type Bound = ReturnType<AnyFormula['in']>;

/** `dzfp simulate <policy>`: what another day's law, or other values, would change over many records. */
export function simulate(line: CommandLine): Answer {
  const jurisdiction = needed('jurisdiction', line);
  const day = needed('from', line);
  const otherDay = line.options['to-parameters'] === undefined ? needed('to', line) : (line.options.to ?? day);
  [day, otherDay].forEach(parseDay);
  const engine = engineFor(line);
  const { book } = engine;
  const policy = formulaOf(engine.policy(operand('<policy>', line)), 'simulate');
  const other = line.options['to-parameters'];
  const overlay = other === undefined ? undefined : readParameterFile(other);
  const from = policy.in(settingOn(day, book, line)) as Bound;
  const to = policy.in(settingOn(otherDay, overlay === undefined ? book : replaced(book, overlay), line)) as Bound;
  const records = simulatedRecords(policy, day, line);
  const rows = readRows(policy, records.facts);
  const by = groupsBy(policy, records, line);
  const deciles = decilesOf(policy, records, line);
  const largest = wholeNumber('largest', line, 0);
  if (largest > 0 && policy.kind === 'carried') throw carriedLosses;
  const found = simulated(policy, rows, {
    from,
    to,
    by,
    largest,
    ...(records.places === undefined ? {} : { places: records.places }),
    ...(deciles === undefined ? {} : { deciles: deciles.amounts }),
  });
  const whatIf: WhatIf = {
    policy,
    found,
    losses: explainLosses(policy, rows, found.largest, { from, to }),
    outcome: outcomeOf(policy),
    decilesBy: deciles?.title,
    decilesOfMoney: deciles?.ofMoney === true,
    jurisdiction,
    from: day,
    to: otherDay,
    changedValues: [...new Set(overlay?.entries.map(({ parameter }) => parameter))],
    records: records.facts.length,
    households: records.households,
    illustrative: from.illustrative || to.illustrative,
  };
  const { html } = line.options;
  const files = html === undefined ? [] : writeFiles(dirname(html), { [basename(html)]: whatIfHtml(whatIf) });
  const { records: count, households, losses, illustrative, changedValues } = whatIf;
  return {
    data: {
      policy: policy.id,
      jurisdiction,
      from: day,
      to: otherDay,
      changedValues,
      records: count,
      ...(households === undefined ? {} : { synthetic: true, households }),
      ...printable({ ...found, largest: losses }),
      illustrative,
      files,
    },
    text: (language) => [whatIfText(whatIf, language), ...files].join('\n'),
    illustrative,
  };
}

const carriedLosses = new UsageError(
  text('--largest 不适用于结转类政策', '--largest is not for policies that carry a state'),
);

/** The values of a book, those of some parameters replaced by others. Both books stay as they are. */
function replaced(book: ParameterBook, by: ParameterBook): ParameterBook {
  const others = new Set(by.entries.map(({ parameter }) => parameter));
  const kept = { ...book, entries: book.entries.filter(({ parameter }) => !others.has(parameter)) };
  return combineBooks(kept, by);
}

/** `--by class,place`: choices and flags of the facts; the place, where records say it. */
function groupsBy(policy: AnyFormula, { places }: SimulatedRecords, line: CommandLine): readonly string[] {
  const by = line.options.by?.split(',') ?? [];
  const { fields } = recordShapeOf(policy.input);
  const classes = Object.keys(fields).filter((each) => ['choice', 'flag'].includes(fields[each]?.shape.kind ?? ''));
  const known = [...classes, ...(places ? ['place'] : [])];
  const wrong = by.find((each) => !known.includes(each));
  if (wrong === undefined) return by;
  const names = known.join(', ');
  throw new UsageError(text(`--by 只能是 ${names}，实为 ${wrong}`, `--by takes ${names}, found ${wrong}`));
}

interface DecilesBy {
  readonly amounts: string | Float64Array;
  readonly title: Text;
  readonly ofMoney: boolean;
}

const income = text('家庭人均纯收入', 'net income per head');

/** `--deciles income`, where it is known what records live on, or an amount or count of the facts. */
function decilesOf(policy: AnyFormula, { incomes }: SimulatedRecords, line: CommandLine): DecilesBy | undefined {
  const { deciles } = line.options;
  if (deciles === undefined) return undefined;
  if (deciles === 'income' && incomes) return { amounts: incomes, title: income, ofMoney: true };
  const { fields } = recordShapeOf(policy.input);
  const field = fields[deciles];
  if (field?.shape.kind === 'money' || field?.shape.kind === 'count')
    return { amounts: deciles, title: field.title, ofMoney: field.shape.kind === 'money' };
  const known = Object.keys(fields).filter((each) => ['money', 'count'].includes(fields[each]?.shape.kind ?? ''));
  const names = [...(incomes ? ['income'] : []), ...known].join(', ');
  throw new UsageError(
    text(`--deciles 只能是 ${names}，实为 ${deciles}`, `--deciles takes ${names}, found ${deciles}`),
  );
}

/** JSON has no whole numbers of any size: sums are text. */
function printable(of: object): Readonly<Record<string, unknown>> {
  const json = JSON.stringify(of, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  return JSON.parse(json) as Readonly<Record<string, unknown>>;
}
