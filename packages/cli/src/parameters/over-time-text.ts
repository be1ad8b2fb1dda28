import type { Language } from '@dzfp/core';
import { groupsOf } from './groups-of.ts';
import type { BoundLine, OverTime, ValueLine } from './over-time.ts';

const words = {
  zh: {
    counts: (places: number, parameters: number) => `${places} 个地区，${parameters} 项参数，全部时间`,
    lacking: (open: number, partly: number, ended: number) =>
      `其中 ${open} 项从无数值，${partly} 项的表有未给出的格，${ended} 项在某日之后不再有数值`,
    values: '数值有缺口、冲突、错误或重叠的时间',
    bounds: (kept: number) => `上位规定：${kept} 段时间合规；其余：`,
    nothing: '  无',
    clause: '条款',
    places: (of: number) => `（${of} 个地区）`,
    none: '两段数值之间没有数值',
    conflict: '两个数值冲突',
    wrong: '数值不合规格',
    overlap: '同一地区有两个数值，以后知道的为准',
    broken: '违反',
    exception: '原则上的例外',
    unverified: '缺少数值，不能核对',
    colon: '：',
  },
  en: {
    counts: (places: number, parameters: number) => `${places} places, ${parameters} parameters, all time`,
    lacking: (open: number, partly: number, ended: number) =>
      `of these ${open} never have a value, ${partly} are tables with open cells, ${ended} have no value any more after some day`,
    values: 'Times with a gap, a conflict, a wrong or a second value',
    bounds: (kept: number) => `Bounds of higher levels: kept over ${kept} stretches of time; besides:`,
    nothing: '  none',
    clause: 'clause',
    places: (of: number) => ` (${of} places)`,
    none: 'no value between two',
    conflict: 'two values that nothing decides between',
    wrong: 'a value that is not as its parameter requires',
    overlap: 'two values of one place; the one known last goes before',
    broken: 'broken',
    exception: 'exception from a rule in principle',
    unverified: 'cannot be verified, a value is missing',
    colon: ': ',
  },
} as const;

/** What is not as it should be over all time, with the counts of all that was looked at. */
export function overTimeText({ places, values, bounds }: OverTime, language: Language): string {
  const word = words[language];
  const parameters = groupsOf(values, ({ parameter }) => parameter);
  const stretchesOf = (lines: readonly ValueLine[]): ValueLine['stretches'] =>
    lines.flatMap(({ stretches }) => stretches);
  const open = parameters.filter((lines) => stretchesOf(lines).length === 0);
  const partly = parameters.filter((lines) => stretchesOf(lines).some(({ state }) => state === 'partly'));
  const ended = parameters.filter((lines) => lines.some(({ stretches }) => stretches.at(-1)?.state === 'none'));
  const kept = bounds.reduce(
    (sum, line) => sum + line.places.length * line.stretches.filter(({ verdict }) => verdict === 'kept').length,
    0,
  );
  const orNothing = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [word.nothing] : lines);
  return [
    word.counts(places.length, parameters.length),
    word.lacking(open.length, partly.length, ended.length),
    word.values,
    ...orNothing(values.flatMap((line) => valueFindings(line, language))),
    word.bounds(kept),
    ...orNothing(bounds.flatMap((line) => boundFindings(line, language))),
  ].join('\n');
}

function valueFindings({ parameter, places, stretches }: ValueLine, language: Language): readonly string[] {
  const word = words[language];
  return stretches.flatMap(({ from, to, state, overlapping }, i) => {
    const said = [
      ...(state === 'conflict' || state === 'wrong' ? [word[state]] : []),
      ...(state === 'none' && i < stretches.length - 1 ? [word.none] : []),
      ...(overlapping.length > 0 && state !== 'conflict' ? [word.overlap] : []),
    ];
    return said.map((what) => `  ${parameter} ${from} … ${to ?? ''}${word.places(places.length)}${word.colon}${what}`);
  });
}

function boundFindings(
  { policy, id, clause, rule, places, stretches }: BoundLine,
  language: Language,
): readonly string[] {
  const word = words[language];
  return stretches.flatMap(({ from, to, verdict }) =>
    verdict === 'kept'
      ? []
      : [
          `  ${policy} ${id} ${from} … ${to ?? ''}${word.places(places.length)}${word.colon}${word[verdict]}${word.colon}${word.clause} ${clause} ${rule[language]}`,
        ],
  );
}
