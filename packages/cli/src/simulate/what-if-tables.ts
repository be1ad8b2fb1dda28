import type { Language, Text } from '@dzfp/core';
import type { Effect } from '@dzfp/batch';
import { nameOfGroup, nameOfLabel, outcomeIn, rangeOf, shownFigure, type WhatIf } from './what-if.ts';

/** One table of a report: the same in a terminal and on a page. */
export interface WhatIfTable {
  readonly id: 'amounts' | 'deciles' | 'groups' | 'crossings' | 'largest';
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const words = {
  zh: {
    amounts: '各项金额和数量',
    deciles: (by: string, figure: string) => `${figure}：按${by}十等分`,
    groups: '按类别和地区',
    crossings: '越过界线的人数',
    largest: '损失最大的记录',
    head: { figure: '项目', before: '前', after: '后', change: '增减', more: '增加', less: '减少', same: '不变' },
    decile: '第几等',
    range: '范围',
    records: '记录',
    group: '分组',
    from: '由',
    to: '到',
    row: '第几条',
  },
  en: {
    amounts: 'Amounts and counts',
    deciles: (by: string, figure: string) => `${figure}, by tenths of ${by}`,
    groups: 'By class and county',
    crossings: 'Who crosses a threshold',
    largest: 'The largest losses',
    head: {
      figure: 'figure',
      before: 'before',
      after: 'after',
      change: 'change',
      more: 'more',
      less: 'less',
      same: 'same',
    },
    decile: 'tenth',
    range: 'range',
    records: 'records',
    group: 'group',
    from: 'from',
    to: 'to',
    row: 'record',
  },
} as const;

/** All tables of a report that have rows. */
export function whatIfTables(of: WhatIf, language: Language): readonly WhatIfTable[] {
  const say = words[language];
  const { figure, before, after, change, more, less, same } = say.head;
  const { all, groups, deciles } = of.found;
  const titleOf = (title: Text): string => title[language];
  const lineOf = (effect: Effect, only?: string): string[][] =>
    effect.amounts
      .filter((each) => only === undefined || each.figure === only)
      .map((each) => [
        titleOf(each.title),
        shownFigure(of, each.figure, each.before, language),
        shownFigure(of, each.figure, each.after, language),
        shownFigure(of, each.figure, each.after - each.before, language),
        String(each.more.records),
        String(each.less.records),
        String(each.same),
      ]);
  const outcome = of.outcome;
  const outcomeTitle = outcomeIn(of, all)?.title[language] ?? '';
  const tables: readonly WhatIfTable[] = [
    { id: 'amounts', title: say.amounts, head: [figure, before, after, change, more, less, same], rows: lineOf(all) },
    {
      id: 'deciles',
      title: say.deciles(of.decilesBy?.[language] ?? '', outcomeTitle),
      head: [say.decile, say.range, say.records, before, after, change, more, less, same],
      rows: deciles.flatMap((each) =>
        lineOf(each, outcome).map(([, ...figures]) => [
          String(each.decile),
          rangeOf(of, each, language),
          String(each.compared),
          ...figures,
        ]),
      ),
    },
    {
      id: 'groups',
      title: say.groups,
      head: [say.group, figure, before, after, change, more, less, same],
      rows: groups.flatMap((each) => lineOf(each).map((line) => [nameOfGroup(of, each, language), ...line])),
    },
    {
      id: 'crossings',
      title: say.crossings,
      head: [figure, say.from, say.to, say.records],
      rows: all.crossings.map((each) => [
        titleOf(each.title),
        nameOfLabel(of, each.figure, each.from, language),
        nameOfLabel(of, each.figure, each.to, language),
        String(each.records),
      ]),
    },
    {
      id: 'largest',
      title: say.largest,
      head: [say.row, figure, before, after, change],
      rows: of.losses.map((loss) => [
        String(loss.row + 1),
        outcomeTitle,
        shownFigure(of, outcome ?? '', loss.before, language),
        shownFigure(of, outcome ?? '', loss.after, language),
        shownFigure(of, outcome ?? '', loss.after - loss.before, language),
      ]),
    },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}
