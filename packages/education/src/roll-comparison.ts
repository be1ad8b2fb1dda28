import { defineProcedure, text, type Procedure } from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { coverageOf, type Member } from '@dzfp/core/coverage';
import { workPoints2019 } from '@dzfp/core/model';
import { RegisterAndRoll, RollComparison, type RegisteredChild, type RollEntry } from './model/roll.ts';
import { rollComparisonExamples } from './roll-comparison-examples.ts';

const lawfulStates = {
  homeTeaching: text('送教上门', 'taught at home'),
  deferred: text('缓学', 'entry deferred'),
  suspended: text('休学', 'suspended'),
} as const;

function byChild(roll: readonly RollEntry[]): ReadonlyMap<string, readonly RollEntry[]> {
  const entries = new Map<string, RollEntry[]>();
  for (const entry of roll) {
    const own = entries.get(entry.id);
    if (own === undefined) entries.set(entry.id, [entry]);
    else own.push(entry);
  }
  return entries;
}

/** Attending somewhere is reached; else an approval in force is a lawful exception; else the child is missing. */
function memberOf({ id, ofCompulsoryAge }: RegisteredChild, entries: readonly RollEntry[], on: number): Member {
  if (entries.some(({ attendance }) => attendance === 'attending')) return { key: id, state: 'reached' };
  for (const { attendance, approvedUntil } of entries) {
    const lawful = attendance === 'attending' || attendance === 'notOnRoll' ? undefined : lawfulStates[attendance];
    if (lawful !== undefined && approvedUntil !== null && approvedUntil >= on) {
      return { key: id, state: 'exception', reason: lawful };
    }
  }
  return { key: id, state: ofCompulsoryAge === undefined ? 'unknown' : 'gap' };
}

/**
 * 建档立卡与学籍比对 (clause 5.5): every child of compulsory age in the register is on a roll, or lawfully elsewhere, or named. The base
 * is the register and never the roll: who is on no roll at all is the one that the roll cannot show.
 *
 * @source S0
 */
export const rollComparison: Procedure<
  'education/roll-comparison',
  RegisterAndRoll,
  RollComparison,
  Record<never, never>
> = /* @__PURE__ */ defineProcedure({
  id: 'education/roll-comparison',
  clauses: ['5.5'],
  title: text('建档立卡与学籍比对', 'Register compared with the school roll'),
  summary: text(
    '建档立卡适龄儿童逐人比对学籍，不在学、无学籍的列名。',
    'Each child of school age in the register is looked for on the rolls; who is not there is named.',
  ),
  subject: 'county',
  authority: text('教育和体育局、扶贫办', 'education and sports bureau, poverty-alleviation office'),
  papers: [text('建档立卡名册、学籍名册', 'register and school roll')],
  timeLimit: text('每学期开学后；期限未见来源', 'after each term begins; no limit was found'),
  level: text('县', 'county'),
  sources: [workPoints2019],
  interactions: [
    { with: 'education/dropout-risk', what: text('列名儿童逐人判定风险', 'each child named is judged for its risk') },
  ],
  input: RegisterAndRoll,
  output: RollComparison,
  parameters: {},
  on: 'on',
  run: ({ on, children, roll }) => {
    const entries = byChild(roll);
    const due = children.filter(({ ofCompulsoryAge }) => ofCompulsoryAge !== false);
    const base = { name: text('建档立卡义务教育适龄儿童', 'children of compulsory age in the register'), asOf: on };
    const schoolsOf = (id: string): string[] => {
      const names = (entries.get(id) ?? []).map(({ school }) => school);
      return [...new Set(names)].toSorted(compareKeys);
    };
    return {
      coverage: coverageOf(
        base,
        due.map((child) => memberOf(child, entries.get(child.id) ?? [], on)),
      ),
      doubles: due
        .map(({ id }) => ({ id, schools: schoolsOf(id) }))
        .filter(({ schools }) => schools.length > 1)
        .map(({ id, schools }) => ({ id, schools: schools.join('、') }))
        .toSorted((a, b) => compareKeys(a.id, b.id)),
    };
  },
  laws: [
    {
      id: 'base-is-the-register',
      title: text('基数是建档立卡适龄儿童', 'the base is the register, whatever the roll shows'),
      holds: ({ input, output }) =>
        output.coverage.total === input.children.filter(({ ofCompulsoryAge }) => ofCompulsoryAge !== false).length,
    },
    {
      id: 'on-no-roll-is-never-reached',
      title: text('无学籍者不算在学', 'who is on no roll is not reached'),
      holds: ({ input, output }) => output.coverage.reached <= new Set(input.roll.map(({ id }) => id)).size,
    },
  ],
  examples: rollComparisonExamples,
});
