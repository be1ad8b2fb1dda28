import { failure, parseDay, recordShapeOf, type AnyFormula, type Language } from '@dzfp/core';
import { readRows, simulate as simulated, type Effect, type Simulation } from '@dzfp/batch';
import type { Answer } from '../answer.ts';
import { engineFor } from '../command-engine.ts';
import { needed, operand, type CommandLine } from '../command-line.ts';
import { readJson } from '../read-input.ts';
import { textTable } from '../settle/text-table.ts';
import { formulaOf, settingOn } from './bound-policy.ts';

/** `dzfp simulate <policy>`: what another day's law would change over many records. */
export function simulate(line: CommandLine): Answer {
  const jurisdiction = needed('jurisdiction', line);
  const days = [needed('from', line), needed('to', line)] as const;
  days.forEach(parseDay);
  const engine = engineFor(line);
  const policy = formulaOf(engine.policy(operand('<policy>', line)), 'simulate');
  const records = recordsIn(needed('input', line));
  const [from, to] = days.map((on) => policy.in(settingOn(on, engine.book, line))) as [
    ReturnType<AnyFormula['in']>,
    ReturnType<AnyFormula['in']>,
  ];
  const by = line.options.by?.split(',') ?? [];
  const found = simulated(policy, readRows(policy, records), { from, to, by });
  const illustrative = from.illustrative || to.illustrative;
  return {
    data: {
      policy: policy.id,
      jurisdiction,
      from: days[0],
      to: days[1],
      records: records.length,
      ...printable(found),
      illustrative,
    },
    text: (language) => textOf(policy, found, language),
    illustrative,
  };
}

function recordsIn(source: string): readonly unknown[] {
  const input = readJson(source);
  if (Array.isArray(input)) return input;
  throw failure('DZ109', { field: source, expected: '记录的列表 a list of records', found: typeof input });
}

/** JSON has no whole numbers of any size: sums are text. */
function printable(of: Simulation): Readonly<Record<string, unknown>> {
  const text = JSON.stringify(of, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
}

const words = {
  zh: {
    figure: '项目',
    group: '分组',
    before: '前',
    after: '后',
    more: '增加',
    less: '减少',
    same: '不变',
    all: '全部',
    setAside: '未比较',
  },
  en: {
    figure: 'figure',
    group: 'group',
    before: 'before',
    after: 'after',
    more: 'more',
    less: 'less',
    same: 'same',
    all: 'all',
    setAside: 'not compared',
  },
} as const;

function textOf(policy: AnyFormula, { all, groups, setAside }: Simulation, language: Language): string {
  const say = words[language];
  const { fields } = recordShapeOf(policy.output);
  const shown = (figure: string, amount: bigint): string => {
    if (fields[figure]?.shape.kind !== 'money') return String(amount);
    const digits = String(amount < 0n ? -amount : amount).padStart(3, '0');
    return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  };
  const asked = recordShapeOf(policy.input).fields;
  const nameOf = (group: Effect['group']): string =>
    Object.entries(group)
      .map(([field, label]) => {
        const shape = asked[field]?.shape;
        return shape?.kind === 'choice' ? (shape.names[label]?.[language] ?? label) : label;
      })
      .join(' ');
  const lines = ({ group, amounts }: Effect): string[][] =>
    amounts.map(({ figure, title, before, after, more, less, same }) => [
      title[language],
      nameOf(group) || say.all,
      shown(figure, before),
      shown(figure, after),
      String(more.records),
      String(less.records),
      String(same),
    ]);
  const crossings = all.crossings.map(
    ({ title, from, to, records }) => `${title[language]}: ${from} → ${to} ${records}`,
  );
  const { onlyBefore, onlyAfter, neither } = setAside;
  return [
    textTable(
      [say.figure, say.group, say.before, say.after, say.more, say.less, say.same],
      groups.flatMap(lines),
      lines(all),
    ),
    ...crossings,
    `${say.setAside}: ${onlyBefore + onlyAfter + neither}`,
  ].join('\n');
}
