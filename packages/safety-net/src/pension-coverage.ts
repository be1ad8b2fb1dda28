import { defineProcedure, fieldOf, text, type ChoiceShape, type Count, type Procedure, type Text } from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { coverageOf, type Member } from '@dzfp/core/coverage';
import { workPoints2019 } from '@dzfp/core/model';
import { ContributionRoll, PensionCoverage, type ContributionLine } from './model/contribution-roll.ts';
import { ContributionState } from './model/contribution-state.ts';
import { pensionCoverageExamples } from './pension-coverage-examples.ts';

/** 无参数. */
type None = Readonly<Record<never, never>>;

/**
 * 养老保险全覆盖 (clause 8.3): every poor person is paid for and on file, draws the pension, or is in the employees' scheme; pupils
 * and those outside the ages are lawful exceptions. A person in two households counts once.
 *
 * @source S0
 */
export const pensionCoverage: Procedure<'safety-net/pension-coverage', ContributionRoll, PensionCoverage, None> =
  /* @__PURE__ */ defineProcedure({
    id: 'safety-net/pension-coverage',
    clauses: ['8.3'],
    title: text('居民养老保险覆盖', 'Coverage of the residents’ pension'),
    summary: text(
      '贫困人口的养老保险应保尽保，漏缴的列出名单。',
      'All poor people are covered for old age; whoever is missing is named.',
    ),
    subject: 'county',
    authority: text('人力资源和社会保障局', 'human resources and social security bureau'),
    papers: [text('代缴名册和缴费记录', 'roll and record of payments')],
    timeLimit: text('每年；截止日未见来源', 'each year; no closing day was found'),
    level: text('县', 'county'),
    sources: [workPoints2019],
    input: ContributionRoll,
    output: PensionCoverage,
    parameters: {},
    on: 'countedOn',
    run: ({ countedOn, lines }) => {
      const byPerson = linesByPerson(lines);
      const base = { name: text('本年代缴名册上的贫困人口', 'poor people on the roll of the year'), asOf: countedOn };
      const listedTwice = [...byPerson]
        .filter(([, group]) => group.length > 1)
        .map(([person, group]) => ({ person, lines: group.length as Count }));
      return {
        coverage: coverageOf(
          base,
          [...byPerson].flatMap(([person, group]) => memberOf(person, group)),
        ),
        listedTwice: listedTwice.toSorted((a, b) => compareKeys(a.person, b.person)),
      };
    },
    laws: [
      {
        id: 'counted-once',
        title: text('一人只计一次', 'a person counts once'),
        holds: ({ input, output }) => output.coverage.total <= new Set(input.lines.map(({ person }) => person)).size,
      },
      {
        id: 'gap-is-named',
        title: text('缺口都列名', 'every gap is named'),
        holds: ({ output }) => output.coverage.gaps.length === output.coverage.gap,
      },
    ],
    examples: pensionCoverageExamples,
  });

function linesByPerson(lines: readonly ContributionLine[]): ReadonlyMap<string, readonly ContributionLine[]> {
  const groups = new Map<string, ContributionLine[]>();
  for (const line of lines) {
    const group = groups.get(line.person);
    if (group === undefined) groups.set(line.person, [line]);
    else group.push(line);
  }
  return groups;
}

function nameOf(state: ContributionState): Text {
  const { names } = fieldOf(ContributionState).shape as ChoiceShape & {
    readonly names: Readonly<Record<ContributionState, Text>>;
  };
  return names[state];
}

/** Where a person stands by all his lines: covered in one of them is covered, and a payment on file in one suffices. */
function memberOf(key: string, lines: readonly ContributionLine[]): readonly Member[] {
  const states = lines.map(({ state }) => state);
  const covered = lines.some(({ state }) => state === 'drawsPension' || state === 'employeesScheme');
  if (covered || lines.some(({ recorded }) => recorded === true)) return [{ key, state: 'reached' }];
  const due = lines.filter(({ state }) => state === 'paidFor' || state === 'paidForAlready');
  if (due.some(({ recorded }) => recorded === false)) return [{ key, state: 'gap' }];
  if (due.length > 0 || states.includes(undefined)) return [{ key, state: 'unknown' }];
  const [lawful] = states.filter((state) => state !== undefined && state !== 'notPoor').toSorted(compareLabels);
  return lawful === undefined ? [] : [{ key, state: 'exception', reason: nameOf(lawful) }];
}

function compareLabels(a: string | undefined, b: string | undefined): number {
  return compareKeys(a ?? '', b ?? '');
}
