import { describe, expect, it } from 'vitest';
import type { Household } from '../model/household.ts';
import { parameter } from '../parameter/parameter.ts';
import { definePolicy } from '../policy/define-policy.ts';
import { defineProcedure } from '../policy/define-procedure.ts';
import type { Policy, Procedure } from '../policy/policy.ts';
import type { Count } from '../quantity/count.ts';
import type { Day } from '../quantity/day.ts';
import type { Money } from '../quantity/money.ts';
import { nothing, number } from '../expression/constants.ts';
import { count, day, flag, list, money, record, type Schema } from '../schema/builders.ts';
import type { Wire } from '../schema/wire.ts';
import { createEngine } from '../plugin/engine.ts';
import { definePlugin } from '../plugin/plugin.ts';
import { text } from '../text.ts';
import { assessmentHtml, assessmentText } from './assessment-card.ts';
import type { HouseholdAssessment } from './household-assessment.ts';
import type { Situation } from '../policy/assessment.ts';

interface Student {
  readonly inSchool?: boolean;
  readonly boards?: boolean;
}
interface Grant {
  readonly grant: Money;
}
interface GrantParameters {
  readonly amount: Money;
}
interface Size {
  readonly members: Count;
  readonly grant?: Money;
}
interface Watched {
  readonly large: boolean;
}

const card = {
  clauses: ['5.1'],
  summary: text('示例', 'example'),
  authority: text('教育局', 'education bureau'),
  papers: [text('学籍证明', 'school record')],
  timeLimit: text('未见来源', 'not found'),
  level: text('学校', 'school'),
  sources: [{ key: 'X', title: 'x' }],
  laws: [],
  examples: [],
} as const;

const grant: Policy<'example/grant', Student, Grant, GrantParameters> = definePolicy({
  ...card,
  id: 'example/grant',
  subject: 'pupil',
  title: text('寄宿生补助', 'boarder grant'),
  input: record<Student>('学生', 'pupil', {
    inSchool: flag('在校', 'in school').optional(),
    boards: flag('寄宿', 'boards').optional(),
  }),
  output: record<Grant>('补助', 'grant', { grant: money('补助金', 'grant') }),
  parameters: { amount: parameter('example/amount', '5.1', money('标准', 'amount') as Schema<Money>) },
  applies: (pupil) => pupil.inSchool,
  formula: (pupil, p) => ({ grant: pupil.inSchool.and(pupil.boards).choose(p.amount, nothing) }),
  assessment: {
    per: 'member',
    facts: ({ member }) => (member.inSchool === undefined ? {} : { inSchool: member.inSchool !== 'notInSchool' }),
    owed: 'grant',
    payer: text('财政', 'the budget'),
  },
});

const watch: Policy<'example/watch', Size, Watched, object> = definePolicy({
  ...card,
  id: 'example/watch',
  subject: 'household',
  title: text('人口多', 'large household'),
  input: record<Size>('户', 'household', {
    members: count('人口数', 'members'),
    grant: money('补助', 'grant').optional(),
  }),
  output: record<Watched>('预警', 'alert', { large: flag('人口多', 'large') }),
  parameters: {},
  formula: (of) => ({ large: of.members.isAbove(number(1)).or(of.grant.known.and(of.grant.isAbove(nothing))) }),
  assessment: {
    per: 'household',
    facts: ({ household }) => ({ members: household.members.length }),
    alerts: ['large'],
  },
});

const book = {
  name: text('册', 'book'),
  jurisdictions: [{ code: '371402', name: text('德城', 'Decheng'), within: null }],
  sources: [{ key: 'X', title: 'x' }],
  entries: [
    {
      parameter: 'example/amount',
      jurisdiction: '371402',
      value: '500.00',
      from: '2019-01-01',
      standing: 'assumed',
      source: 'X',
    },
  ],
} as const;
const engine = createEngine({
  plugins: [definePlugin({ name: 'example', title: text('示例', 'example'), policies: [watch, grant], books: [book] })],
});
const at = { jurisdiction: '371402', on: '2019-09-01' };
const person = { name: '示例', citizenNumber: '371402201001019911', relation: 'head' } as const;
const household = (members: Wire<Household>['members']): Wire<Household> => ({
  number: 'H1',
  region: '371402',
  village: '371402901201',
  status: 'notLifted',
  members,
});

describe('the assessment of a household', () => {
  const of = {
    household: household([{ ...person, inSchool: 'primary1' }, { ...person, inSchool: 'notInSchool' }, person]),
  };
  const assessed = engine.assess({ ...of, memberFacts: { 'example/grant': { 0: { boards: true } } } }, at);

  it('says what is owed, by whom, with which papers, and that it rests on an assumption', () => {
    expect(assessed.owed).toMatchObject([
      {
        policy: 'example/grant',
        member: 0,
        what: '500.00',
        unit: 'yuan',
        payer: { zh: '财政' },
        since: '2019-01-01',
        illustrative: true,
      },
    ]);
  });

  it('says what is not owed and which fact decides', () => {
    expect(assessed.notOwed.map(({ member, because }) => [member, because.map(({ path }) => path.join('.'))])).toEqual([
      [1, ['inSchool']],
    ]);
  });

  it('says what is undecided and which fact to ask for', () => {
    expect(assessed.undecided.map(({ member, ask }) => [member, ask.map(({ path }) => path.join('.'))])).toEqual([
      [2, ['inSchool']],
    ]);
  });

  it('raises alerts, and says by which policy, whose task it is and why', () => {
    expect(assessed.alerts).toMatchObject([
      {
        policy: 'example/watch',
        name: { en: 'large' },
        authority: { en: 'education bureau' },
        because: [{ path: ['members'] }],
      },
    ]);
    const both = engine.assess({ ...of, facts: { 'example/watch': { grant: '5.00' } } }, at);
    expect(both.alerts[0]?.because.map(({ path }) => path.join('.'))).toEqual(['members', 'grant']);
    expect(assessmentText(assessed, 'en')).toContain('authority: education bureau\n    because of: members');
  });

  it('files every question in exactly one place', () => {
    expect(assessed.owed.length + assessed.notOwed.length + assessed.undecided.length).toBe(3);
  });

  it('is the same in any order of plugins and members', () => {
    const turned = engine.assess(
      {
        household: household(of.household.members.toReversed()),
        memberFacts: { 'example/grant': { 2: { boards: true } } },
      },
      at,
    );
    expect(turned.owed.map(({ member, ...rest }) => [2 - (member ?? 0), rest])).toEqual(
      assessed.owed.map(({ member, ...rest }) => [member, rest]),
    );
  });

  it('prints as a card without names and numbers of persons', () => {
    for (const printed of [assessmentText(assessed, 'zh'), assessmentHtml(assessed, 'en')]) {
      expect(printed).toContain('500.00');
      expect(printed).not.toMatch(/\d{15}|示例<\/b>/);
    }
    expect(assessmentText(assessed, 'zh')).toContain('还需了解：在校');
  });

  it('assesses a register as a stream', async () => {
    const seen: string[] = [];
    for await (const each of engine.assessRegister([of, of], at)) seen.push(each.household);
    expect(seen).toEqual(['H1', 'H1']);
  });
});

describe('a procedure', () => {
  interface Visit {
    readonly made: boolean;
    readonly on?: Day;
  }
  interface Visits {
    readonly due: Count;
    readonly visits: readonly Visit[];
  }
  interface Lateness {
    readonly late?: boolean;
  }
  const visits: Procedure<'example/visits', Visits, Lateness, object> = defineProcedure({
    ...card,
    id: 'example/visits',
    subject: 'household',
    title: text('走访', 'visits'),
    input: record<Visits>('走访', 'visits', {
      due: count('应走访', 'due'),
      visits: list(
        '记录',
        'entries',
        record<Visit>('一次', 'visit', {
          made: flag('已走访', 'made'),
          on: day('日期', 'day').optional(),
        }),
      ),
    }),
    output: record<Lateness>('结果', 'result', { late: flag('逾期', 'late').optional() }),
    parameters: {},
    run: ({ due, visits: all }) =>
      all.some(({ on }) => on === undefined) ? {} : { late: all.filter(({ made }) => made).length < due },
    assessment: { per: 'household', facts: () => ({}), alerts: ['late'] },
  });
  const visiting = createEngine({
    plugins: [definePlugin({ name: 'example', title: text('示例', 'example'), policies: [visits], books: [book] })],
  });
  const assess = (facts: object): HouseholdAssessment =>
    visiting.assess({ household: household([person]), facts: { 'example/visits': facts } }, at);

  it('is undecided while a fact is missing, also one within a list, and names each', () => {
    const { undecided } = assess({ visits: [{ made: true }, {}] });
    expect(undecided.map(({ ask, issues }) => [ask.map(({ path }) => path.join('.')), issues])).toEqual([
      [['due', 'visits.1.made'], []],
    ]);
    expect(undecided[0]?.ask[0]?.title).toEqual({ zh: '应走访（due）', en: 'due (due)' });
  });

  it('says what is wrong with a fact, and decides when all are there', () => {
    expect(assess({ due: -1, visits: [] }).undecided[0]?.issues).toMatchObject([{ code: 'DZ105' }]);
    expect(assess({ due: 1, visits: [] }).alerts).toMatchObject([{ name: { en: 'late' } }]);
    const made = { made: true, on: '2019-05-01' };
    expect(assess({ due: 1, visits: [made] })).toMatchObject({ alerts: [], undecided: [] });
  });

  it('asks for what may be unknown and is when it leaves something open all the same', () => {
    const { undecided } = assess({ due: 1, visits: [{ made: true }] });
    expect(undecided.map(({ ask }) => ask.map(({ path }) => path.join('.')))).toEqual([['visits.0.on']]);
  });
});

describe('needs between policies', () => {
  it('reach from the household to each of its members', () => {
    const grantsOf = (memberResults: Situation['memberResults']): number =>
      memberResults.filter((of) => of['example/grant']?.['grant'] === '500.00').length;
    const several: typeof watch = {
      ...watch,
      assessment: {
        per: 'household',
        needs: ['example/grant'],
        facts: ({ memberResults }) => ({ members: grantsOf(memberResults) }),
        alerts: ['large'],
      },
    };
    const plugin = definePlugin({ name: 'example', title: text('示例', 'example'), policies: [several, grant] });
    const pupil = { ...person, inSchool: 'primary1' } as const;
    const alertsOf = (boarders: number): number =>
      createEngine({ plugins: [plugin], books: [book] }).assess(
        {
          household: household([pupil, pupil, pupil]),
          memberFacts: {
            'example/grant': Object.fromEntries([0, 1, 2].map((place) => [place, { boards: place < boarders }])),
          },
        },
        at,
      ).alerts.length;
    expect([1, 2].map(alertsOf)).toEqual([0, 1]);
  });

  it('are refused when they go in a circle or nobody has them', () => {
    const circle = { ...watch, assessment: { ...watch.assessment, needs: ['example/watch'] } };
    const missing = { ...grant, assessment: { ...grant.assessment, needs: ['nobody/has'] } };
    const plugin = { name: 'bad', title: text('坏', 'bad'), policies: [circle, missing] } as unknown as Parameters<
      typeof definePlugin
    >[0];
    expect(() => createEngine({ plugins: [definePlugin(plugin)] })).toThrow(/back to itself[\s\S]*no plugin has/);
  });
});
