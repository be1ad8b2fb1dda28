import { defineProcedure, text, type Count, type Procedure } from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { coverageOf, type Member } from '@dzfp/core/coverage';
import { workPoints2019 } from '@dzfp/core/model';
import { lastResortCoverageExamples } from './last-resort-coverage-examples.ts';
import { LastResortLists, type ListedPerson, type RegisteredPerson } from './model/last-resort-lists.ts';
import { LastResortCoverage } from './model/last-resort-result.ts';

/** 无参数: the comparison has no figure that a law could change. */
type None = Readonly<Record<never, never>>;

/**
 * 兜底比对 (clause 8.1): the register, dibao and tekun compared both ways. Whoever work cannot lift is in dibao or tekun, nobody in
 * both; whoever civil affairs holds outside the register is named too.
 *
 * @source S0
 */
export const lastResortCoverage: Procedure<
  'safety-net/last-resort-coverage',
  LastResortLists,
  LastResortCoverage,
  None
> = /* @__PURE__ */ defineProcedure({
  id: 'safety-net/last-resort-coverage',
  clauses: ['8.1'],
  title: text('建档立卡与低保特困比对', 'Register compared with dibao and tekun'),
  summary: text(
    '把贫困户名册与低保、特困名册两面核对，应兜底的一个不漏，一人不重复享受。',
    'The register is checked against dibao and tekun from both sides: nobody is missed and nobody is held twice.',
  ),
  subject: 'county',
  authority: text('扶贫办会同民政局', 'poverty alleviation office with civil affairs'),
  papers: [text('三份名册', 'the three lists')],
  timeLimit: text('未见来源', 'no source was found'),
  level: text('县', 'county'),
  sources: [workPoints2019],
  input: LastResortLists,
  output: LastResortCoverage,
  parameters: {},
  on: 'comparedOn',
  run: ({ comparedOn, register, dibao, tekun }) => {
    const [onDibao, onTekun] = [namesOf(dibao), namesOf(tekun)];
    const registered = namesOf(register);
    const inCell = (first: boolean, second: boolean): Count =>
      [...registered].filter((person) => onDibao.has(person) === first && onTekun.has(person) === second)
        .length as Count;
    const base = {
      name: text('无法依靠劳动脱贫的建档立卡人口', 'registered people whom work cannot lift'),
      asOf: comparedOn,
    };
    const held = (person: string): boolean => onDibao.has(person) || onTekun.has(person);
    return {
      onDibaoOnly: inCell(true, false),
      onTekunOnly: inCell(false, true),
      onBoth: inCell(true, true),
      onNeither: inCell(false, false),
      coverage: coverageOf(base, membersOf(register, held)),
      heldTwice: listOf([...onDibao].filter((person) => onTekun.has(person))),
      dibaoOutside: listOf([...onDibao].filter((person) => !registered.has(person))),
      tekunOutside: listOf([...onTekun].filter((person) => !registered.has(person))),
    };
  },
  laws: [
    {
      id: 'one-cell-each',
      title: text('每名在册人口恰在一格', 'each registered person stands in exactly one cell'),
      holds: ({ input, output }) =>
        output.onDibaoOnly + output.onTekunOnly + output.onBoth + output.onNeither === namesOf(input.register).size,
    },
    {
      id: 'both-ways',
      title: text('低保名册与在册、未在册之和相符', 'the dibao list is its registered and its unregistered people'),
      holds: ({ input, output }) =>
        output.onDibaoOnly + output.onBoth + output.dibaoOutside.length === namesOf(input.dibao).size &&
        output.onTekunOnly + output.onBoth + output.tekunOutside.length === namesOf(input.tekun).size,
    },
    {
      id: 'held-twice-is-named',
      title: text('重复享受的都列名', 'whoever is held twice is named'),
      holds: ({ output }) => output.heldTwice.length >= output.onBoth,
    },
  ],
  examples: lastResortCoverageExamples,
});

function namesOf(people: readonly ListedPerson[]): ReadonlySet<string> {
  return new Set(people.map(({ person }) => person));
}

function listOf(people: readonly string[]): readonly ListedPerson[] {
  return people.toSorted(compareKeys).map((person) => ({ person }));
}

/** Who cannot work is due; of whom it is not known is due as unknown, unless he is held anyway. */
function membersOf(register: readonly RegisteredPerson[], held: (person: string) => boolean): readonly Member[] {
  return register.flatMap(({ person, unable }): Member[] => {
    if (unable === false) return [];
    if (held(person)) return [{ key: person, state: 'reached' }];
    return [{ key: person, state: unable === undefined ? 'unknown' : 'gap' }];
  });
}
