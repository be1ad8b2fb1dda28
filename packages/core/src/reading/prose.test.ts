import katex from 'katex';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import {
  bands,
  choice,
  count,
  date,
  day,
  defineCarriedPolicy,
  definePolicy,
  flag,
  freeText,
  label,
  list,
  money,
  no,
  noRate,
  nothing,
  number,
  parameter,
  rate,
  ratio,
  record,
  rounding,
  table,
  text,
  yes,
  yuan,
  type AnyFormula,
  type Bands,
  type CarriedPolicy,
  type Count,
  type Day,
  type Money,
  type MoneyTerm,
  type Policy,
  type Rate,
  type Ratio,
  type Schema,
  type Table,
} from '../index.ts';
import { refsOf, type Node } from '../expression/node.ts';
import { formulaTex, prose } from './index.ts';

const card = {
  summary: text('示例。', 'An example.'),
  authority: text('主管部门', 'the authority'),
  papers: [],
  timeLimit: text('未规定', 'not set'),
  level: text('县', 'county'),
  sources: [{ key: 'X', title: 'x' }],
  laws: [],
  examples: [],
} as const;

const toFen = rounding('halfUp', '0.01', 'X');
const cutToYuan = rounding('down', '1.00', 'X');

type Class = 'tekun' | 'dibao' | 'registered' | 'other';
const Class: z.ZodType<Class, Class> = choice('人员类别', 'class of person', {
  tekun: text('特困人员', 'persons in extreme difficulty'),
  dibao: text('低保对象', 'dibao recipients'),
  registered: text('建档立卡贫困人口', 'registered poor'),
  other: text('其他居民', 'other residents'),
});
type Tier = 'county' | 'city';
const Tier: z.ZodType<Tier, Tier> = choice('医院级别', 'hospital level', {
  county: text('县级', 'county'),
  city: text('市级', 'city'),
});

interface Insured {
  readonly class: Class;
  readonly enrolled: boolean;
  readonly student?: boolean;
}
interface Subsidy {
  readonly subsidy: Money;
  readonly ownPayment: Money;
  readonly ownFree: boolean;
}
interface SubsidyParameters {
  readonly premium: Money;
  readonly fixedSum: Money;
  readonly studentExtra: Money;
}

const subsidy: Policy<'example/subsidy', Insured, Subsidy, SubsidyParameters> = definePolicy({
  ...card,
  id: 'example/subsidy',
  clauses: ['6.3'],
  title: text('参保缴费补贴', 'Premium subsidy'),
  subject: 'person',
  input: record<Insured>('参保人', 'insured person', {
    class: Class,
    enrolled: flag('已参加居民医保', 'enrolled in residents’ insurance'),
    student: flag('在校学生', 'student at school').optional(),
  }),
  output: record<Subsidy>('补贴', 'subsidy', {
    subsidy: money('补贴金额', 'subsidy'),
    ownPayment: money('个人缴费', 'own payment'),
    ownFree: flag('个人不缴费', 'nothing to pay'),
  }),
  parameters: {
    premium: parameter('example/premium', '6.3', money('个人缴费标准', 'premium')),
    fixedSum: parameter('example/fixed-sum', '6.3', money('定额补贴标准', 'fixed sum')),
    studentExtra: parameter('example/student-extra', '6.3', money('学生加发标准', 'student supplement')),
  },
  formula: (person, p) => {
    const extra = person.student.ifUnknown(no).choose(p.studentExtra, nothing);
    const fixed = p.fixedSum.plus(extra).atMost(p.premium).as('定额补贴', 'fixed subsidy');
    const granted = person.class.match({ tekun: p.premium, dibao: fixed, registered: fixed, other: nothing });
    const paid = person.enrolled.choose(granted, nothing);
    const own = p.premium.minus(paid);
    return { subsidy: paid, ownPayment: own, ownFree: person.enrolled.and(own.equals(nothing)) };
  },
});

interface Stay {
  readonly person: string;
  readonly dischargedOn: Day;
  readonly tier: Tier;
  readonly class: Class;
  readonly emergency: boolean;
  readonly cost: Money;
}
interface Settled {
  readonly basic: Money;
  readonly critical: Money;
  readonly burden: Money;
  readonly share: Ratio;
  readonly within: boolean;
}
interface Year {
  readonly basic: Money;
  readonly criticalBase: Money;
  readonly burden: Money;
}
interface SettlementParameters {
  readonly deductible: Table<Tier, Table<Class, Money>>;
  readonly share: Table<Tier, Table<Class, Rate>>;
  readonly cap: Money | null;
  readonly criticalDeductible: Table<Class, Money>;
  readonly criticalBands: Table<Class, Bands>;
  readonly criticalCap: Table<Class, Money | null>;
  readonly limit: Rate;
}

const settlement: CarriedPolicy<'example/settlement', Stay, Settled, SettlementParameters, Year> = defineCarriedPolicy({
  ...card,
  id: 'example/settlement',
  clauses: ['6.2'],
  title: text('住院费用结算', 'Inpatient settlement'),
  subject: 'person',
  input: record<Stay>('住院', 'stay', {
    person: freeText('证件号码', 'document number'),
    dischargedOn: day('出院日期', 'day of discharge'),
    tier: Tier,
    class: Class,
    emergency: flag('急诊', 'emergency'),
    cost: money('政策范围内费用', 'in-policy cost'),
  }),
  output: record<Settled>('结算', 'settlement', {
    basic: money('基本医保支付', 'basic insurance'),
    critical: money('大病保险支付', 'critical-illness insurance'),
    burden: money('个人负担', 'own burden'),
    share: ratio('个人负担比例', 'share of the burden'),
    within: flag('符合负担要求', 'burden within the limit'),
  }),
  parameters: {
    deductible: parameter('e/deductible', '6.2', table(Tier, table(Class, money('起付线', 'deductible')))),
    share: parameter('e/share', '6.2', table(Tier, table(Class, rate('支付比例', 'payment rate')))),
    cap: parameter('e/cap', '6.2', money('年度封顶线', 'annual cap').nullable()),
    criticalDeductible: parameter('e/cd', '6.2', table(Class, money('大病起付线', 'critical-illness deductible'))),
    criticalBands: parameter('e/cb', '6.2', table(Class, bands('大病分段比例', 'critical-illness bands'))),
    criticalCap: parameter('e/cc', '6.2', table(Class, money('大病封顶线', 'critical-illness cap').nullable())),
    limit: parameter('e/limit', '6.2', rate('负担限度', 'limit of the burden')),
  },
  carry: {
    state: record<Year>('年度累计', 'year so far', {
      basic: money('年度基本医保支付', 'basic insurance of the year'),
      criticalBase: money('年度大病基数', 'critical-illness base of the year'),
      burden: money('年度个人负担', 'burden of the year'),
    }),
    start: { basic: '0.00', criticalBase: '0.00', burden: '0.00' },
    by: 'person',
    order: ['dischargedOn'],
    on: 'dischargedOn',
    reset: 'calendarYear',
  },
  requires: [
    {
      id: 'some-cost',
      fields: ['cost'],
      rule: text('年内发生了政策范围内费用', 'some in-policy cost arose in the year'),
      holds: (stay) => stay.cost.isAbove(nothing).and(stay.dischargedOn.isOnOrAfter(date('2019-01-01'))),
    },
  ],
  formula: (stay, p, before) => {
    const due = stay.cost
      .minus(stay.emergency.choose(nothing, p.deductible.at(stay.tier).at(stay.class)))
      .atLeast(nothing)
      .times(p.share.at(stay.tier).at(stay.class))
      .round(toFen)
      .as('按比例应付', 'due by the rate');
    const capped = before.basic.plus(due).atMost(p.cap).as('封顶后累计支付', 'payment of the year within the cap');
    const basic = capped.minus(before.basic).atLeast(nothing);
    const left = stay.cost.minus(basic).as('基本医保后剩余', 'left after basic insurance');
    const entitlement = (base: MoneyTerm): MoneyTerm =>
      base
        .through(p.criticalBands.at(stay.class), { above: p.criticalDeductible.at(stay.class) })
        .round(toFen)
        .atMost(p.criticalCap.at(stay.class))
        .as('大病保险累计应付', 'critical-illness entitlement');
    const base = before.criticalBase.plus(left);
    const critical = entitlement(base).minus(entitlement(before.criticalBase));
    const burden = left.minus(critical);
    const share = burden.per(stay.cost, { whenZero: noRate });
    const after = { basic: before.basic.plus(basic), criticalBase: base, burden: before.burden.plus(burden) };
    return { result: { basic, critical, burden, share, within: share.isBelow(p.limit) }, after };
  },
});

interface Member {
  readonly born: Day;
  readonly income: Money;
  readonly hours: Count;
  readonly atSchool: boolean;
}
interface Household {
  readonly appliedOn: Day;
  readonly lostOn: Day | null;
  readonly savings?: Money;
  readonly class: Class;
  readonly head: { readonly income: Money };
  readonly spouse: { readonly income: Money };
  readonly members: readonly Member[];
}
interface Relief {
  readonly perHead: Money;
  readonly hasPupil: boolean;
  readonly eligible: boolean;
  readonly until: Day;
  readonly aid: Money;
}
interface ReliefParameters {
  readonly line: Money;
  readonly hourly: Money;
  readonly schoolAge: Count;
  readonly months: Count;
  readonly waiting: Count;
}

const Member: Schema<Member> = record<Member>('家庭成员', 'member', {
  born: day('出生日期', 'date of birth'),
  income: money('收入', 'income'),
  hours: count('服务小时', 'hours of service'),
  atSchool: flag('在校', 'at school'),
});
const income = { income: money('年收入', 'yearly income') };

const relief: Policy<'example/relief', Household, Relief, ReliefParameters> = definePolicy({
  ...card,
  id: 'example/relief',
  clauses: ['8.2'],
  title: text('临时救助', 'Temporary assistance'),
  subject: 'household',
  input: record<Household>('家庭', 'household', {
    appliedOn: day('申请日期', 'day of application'),
    lostOn: day('受灾日期', 'day of the disaster').nullable(),
    savings: money('存款', 'savings').optional(),
    class: Class,
    head: record<{ readonly income: Money }>('户主', 'head of household', income),
    spouse: record<{ readonly income: Money }>('配偶', 'spouse', income),
    members: list('家庭成员', 'members', Member),
  }),
  output: record<Relief>('救助', 'relief', {
    perHead: money('人均收入', 'income per head'),
    hasPupil: flag('有在校未成年人', 'has a minor at school'),
    eligible: flag('可以救助', 'eligible'),
    until: day('救助截止日', 'last day of relief'),
    aid: money('救助金额', 'relief'),
  }),
  parameters: {
    line: parameter('e/line', '8.2', money('救助线', 'relief line')),
    hourly: parameter('e/hourly', '8.2', money('小时补助标准', 'hourly rate of pay')),
    schoolAge: parameter('e/school-age', '8.2', count('成年年龄', 'age of majority')),
    months: parameter('e/months', '8.2', count('救助月数', 'months of relief')),
    waiting: parameter('e/waiting', '8.2', count('申请期限天数', 'days for the application')),
  },
  formula: (home, p) => {
    const size = home.members.count((each) => each.born.isOnOrBefore(home.appliedOn)).as('家庭人口', 'household size');
    const earned = home.members
      .sum((each) => each.income.plus(p.hourly.times(each.hours)).as('成员收入', 'income of the member'))
      .plus(home.head.income)
      .plus(home.spouse.income)
      .as('家庭收入', 'household income');
    const perHead = earned.dividedBy(size, { rounding: cutToYuan, whenZero: nothing });
    const hasPupil = home.members.any((each) =>
      each.atSchool.and(each.born.wholeYearsUntil(home.appliedOn).isBelow(p.schoolAge)),
    );
    const since = home.lostOn
      .ifNone(home.appliedOn)
      .daysUntil(home.appliedOn)
      .as('距受灾天数', 'days since the disaster');
    const eligible = perHead
      .isBelow(p.line)
      .and(home.savings.ifUnknown(nothing).isAtMost(yuan('20000')).or(hasPupil))
      .and(since.isAtMost(p.waiting))
      .and(home.class.isOneOf('tekun', 'dibao').not())
      .and(home.lostOn.isNone.not());
    const until = home.appliedOn.plusMonths(p.months, 'lastDay');
    const latest = home.members
      .latest((each) => each.born, { whenEmpty: date('1900-01-01') })
      .as('最小成员出生日期', 'birth of the youngest');
    const extra = latest.plusDays(number(365)).isAfter(home.appliedOn).choose(yuan('100'), nothing);
    const gap = p.line.minus(perHead).atLeast(nothing).as('收入缺口', 'shortfall of income');
    const aid = eligible.choose(gap.plus(extra), nothing);
    return { perHead, hasPupil, eligible, until, aid };
  },
});

interface Project {
  readonly startedOn: Day;
  readonly class: Class;
  readonly urgent?: boolean;
  readonly cost: Money;
  readonly bills: readonly { readonly price: Money; readonly checked: boolean }[];
}
interface Grant {
  readonly grant: Money;
  readonly advance: Money;
  readonly ready: boolean;
  readonly early: boolean;
  readonly treatedAs: Class;
}
interface GrantParameters {
  readonly share: Table<Class, Rate>;
  readonly cap: Table<Class, Money | null>;
  readonly floor: Money | null;
  readonly uplift: Money;
}

const grant: Policy<'example/grant', Project, Grant, GrantParameters> = definePolicy({
  ...card,
  id: 'example/grant',
  clauses: ['3.1'],
  title: text('项目补助', 'Project grant'),
  subject: 'project',
  input: record<Project>('项目', 'project', {
    startedOn: day('开工日期', 'day of the start'),
    class: Class,
    urgent: flag('紧急', 'urgent').optional(),
    cost: money('成本', 'cost'),
    bills: list(
      '票据',
      'bills',
      record<Project['bills'][number]>('票据', 'bill', {
        price: money('价款', 'price'),
        checked: flag('已核验', 'checked'),
      }),
    ),
  }),
  output: record<Grant>('补助', 'grant', {
    grant: money('补助金额', 'grant'),
    advance: money('预拨金额', 'advance'),
    ready: flag('可以拨付', 'ready to be paid'),
    early: flag('年初开工', 'started early in the year'),
    treatedAs: Class,
  }),
  parameters: {
    share: parameter('g/share', '3.1', table(Class, rate('补助比例', 'share of the grant'))),
    cap: parameter('g/cap', '3.1', table(Class, money('补助封顶线', 'cap of the grant').nullable())),
    floor: parameter('g/floor', '3.1', money('补助保底线', 'floor of the grant').nullable()),
    uplift: parameter('g/uplift', '3.1', money('加发额', 'uplift')),
  },
  formula: (project, p) => {
    const treatedAs = project.urgent.choose(label(Class, 'tekun'), project.class);
    const urgentUplift = project.urgent.choose(p.uplift, nothing);
    const earlyUplift = project.startedOn.month.isAtMost(number(3)).choose(p.uplift, yuan('0.50'));
    const smallest = project.bills.least((bill) => bill.price, { whenEmpty: nothing }).as('最小票据', 'smallest bill');
    const granted = project.cost
      .plus(urgentUplift)
      .plus(earlyUplift)
      .as('计算基数', 'base of the grant')
      .times(p.share.at('other'))
      .round(rounding('up', '100.00', 'X'))
      .atMost(p.cap.at(treatedAs))
      .atLeast(p.floor);
    const half = smallest.times(p.share.at(project.class)).round(rounding('halfEven', '0.10', 'X'));
    const unchecked = project.bills.all((bill) => bill.checked).not();
    const ready = project.urgent.known.not().or(unchecked.and(project.urgent.not())).not();
    const early = project.class.match({
      tekun: yes,
      dibao: project.startedOn.year.equals(number(2019)),
      registered: no,
      other: no,
    });
    const advance = p.floor.isNone.choose(half.plus(smallest), granted.minus(half).minus(smallest));
    return { grant: granted, advance, ready, early, treatedAs };
  },
});

const policies: readonly AnyFormula[] = [subsidy, settlement, relief, grant];
const sentences = (policy: AnyFormula, language: 'zh' | 'en'): string =>
  prose(policy, language)
    .steps.map(({ sentence }) => sentence)
    .join('\n');

const formulas = (policy: AnyFormula): string[] => prose(policy, 'zh').steps.map(({ tex }) => tex);

describe('prose', () => {
  it('says a subsidy with cases in Chinese', () =>
    expect(sentences(subsidy, 'zh')).toMatchInlineSnapshot(`
    "定额补贴：定额补贴标准与另定金额之和，不超过个人缴费标准；其中另定金额：若符合「在校学生」（未知时按否计），为学生加发标准；否则为零。
    补贴金额：若不符合「已参加居民医保」，为零；否则，按人员类别分别确定：特困人员，为个人缴费标准；低保对象、建档立卡贫困人口，为定额补贴；其他居民，为零。
    个人缴费：个人缴费标准减去补贴金额。
    个人不缴费：当且仅当符合「已参加居民医保」，且个人缴费等于零时为是。"
  `));
  it('says a subsidy with cases in English', () =>
    expect(sentences(subsidy, 'en')).toMatchInlineSnapshot(`
    "Fixed subsidy: the sum of the fixed sum and the separate amount, but at most the premium; the separate amount: if “student at school” holds (taken as no when unknown), the student supplement; otherwise zero.
    Subsidy: if “enrolled in residents’ insurance” does not hold, zero; otherwise, by class of person: for persons in extreme difficulty, the premium; for dibao recipients and registered poor, the fixed subsidy; for other residents, zero.
    Own payment: the premium less the subsidy.
    Nothing to pay: yes if, and only if, “enrolled in residents’ insurance” holds and the own payment equals zero."
  `));
  it('says a layered settlement in Chinese', () =>
    expect(sentences(settlement, 'zh')).toMatchInlineSnapshot(`
    "按比例应付：政策范围内费用超过另定金额的部分（不足为零），乘以支付比例（按医院级别、人员类别），四舍五入到分；其中另定金额：若符合「急诊」，为零；否则为起付线（按医院级别、人员类别）。
    封顶后累计支付：此前的年度基本医保支付与按比例应付之和，不超过年度封顶线，未设年度封顶线的不限。
    基本医保支付：封顶后累计支付超过此前的年度基本医保支付的部分（不足为零）。
    基本医保后剩余：政策范围内费用减去基本医保支付。
    计入本次后的年度大病基数：此前的年度大病基数与基本医保后剩余之和。
    计入本次后的大病保险累计应付：计入本次后的年度大病基数超过大病起付线（按人员类别）的部分，按大病分段比例（按人员类别）分段累进计算，四舍五入到分，不超过大病封顶线（按人员类别），未设大病封顶线的不限。
    此前的大病保险累计应付：此前的年度大病基数超过大病起付线（按人员类别）的部分，按大病分段比例（按人员类别）分段累进计算，四舍五入到分，不超过大病封顶线（按人员类别），未设大病封顶线的不限。
    大病保险支付：计入本次后的大病保险累计应付减去此前的大病保险累计应付。
    个人负担：基本医保后剩余减去大病保险支付。
    个人负担比例：个人负担占政策范围内费用的比例（政策范围内费用为零时取零）。
    符合负担要求：当且仅当个人负担比例低于负担限度时为是。
    计入本次后的年度基本医保支付：此前的年度基本医保支付与基本医保支付之和。
    计入本次后的年度个人负担：此前的年度个人负担与个人负担之和。
    须满足：政策范围内费用超过零，且出院日期不早于2019年1月1日。"
  `));
  it('says a layered settlement in English', () =>
    expect(sentences(settlement, 'en')).toMatchInlineSnapshot(`
    "Due by the rate: the part, if any, of the in-policy cost above the separate amount, times the payment rate for the hospital level and the class of person, rounded half up to the fen; the separate amount: if “emergency” holds, zero; otherwise the deductible for the hospital level and the class of person.
    Payment of the year within the cap: the sum of the basic insurance of the year so far and the amount due by the rate, but at most the annual cap, where there is one.
    Basic insurance: the part, if any, of the payment of the year within the cap above the basic insurance of the year so far.
    Left after basic insurance: the in-policy cost less the basic insurance.
    Critical-illness base of the year with this item: the sum of the critical-illness base of the year so far and the amount left after basic insurance.
    Critical-illness entitlement with this item: the part, if any, of the critical-illness base of the year with this item above the critical-illness deductible for the class of person, taken band by band through the critical-illness bands for the class of person, rounded half up to the fen, but at most the critical-illness cap for the class of person, where there is one.
    Critical-illness entitlement so far: the part, if any, of the critical-illness base of the year so far above the critical-illness deductible for the class of person, taken band by band through the critical-illness bands for the class of person, rounded half up to the fen, but at most the critical-illness cap for the class of person, where there is one.
    Critical-illness insurance: the critical-illness entitlement with this item less the critical-illness entitlement so far.
    Own burden: the amount left after basic insurance less the critical-illness insurance.
    Share of the burden: the own burden as a share of the in-policy cost (zero when the in-policy cost is zero).
    Burden within the limit: yes if, and only if, the share of the burden is below the limit of the burden.
    Basic insurance of the year with this item: the sum of the basic insurance of the year so far and the basic insurance.
    Burden of the year with this item: the sum of the burden of the year so far and the own burden.
    Required: the in-policy cost is above zero and the day of discharge is on or after 1 January 2019."
  `));
  it('says separate parts, floors and contraries in Chinese', () => {
    expect(sentences(grant, 'zh')).toMatchInlineSnapshot(`
      "计算基数：成本、另定金额一与另定金额二之和；其中另定金额一：若符合「紧急」，为加发额；否则为零；另定金额二：若开工日期所在月份不超过3，为加发额；否则为0.50元。
      核算的人员类别：若符合「紧急」，为特困人员；否则为人员类别。
      补助金额：计算基数乘以补助比例（其他居民），不足百元的按百元计，不超过补助封顶线（按核算的人员类别），未设补助封顶线的不限，不低于补助保底线，未设补助保底线的不限。
      最小票据：各票据的价款中最小者（没有票据时取零）。
      预拨金额：若没有补助保底线，为另定金额与最小票据之和；否则为补助金额减去另定金额与最小票据之和；其中另定金额：最小票据乘以补助比例（按人员类别），按四舍六入五成双取到角。
      可以拨付：当且仅当是否符合「紧急」已知，且票据全部符合「已核验」、符合「紧急」至少有一项成立时为是。
      年初开工，按人员类别分别确定：特困人员，为是；低保对象，当且仅当开工日期所在年份等于2019时为是；建档立卡贫困人口、其他居民，为否。"
    `);
  });
  it('says separate parts, floors and contraries in English', () => {
    expect(sentences(grant, 'en')).toMatchInlineSnapshot(`
      "Base of the grant: the sum of the cost, separate amount 1 and separate amount 2; separate amount 1: if “urgent” holds, the uplift; otherwise zero; separate amount 2: if the month of the day of the start is at most 3, the uplift; otherwise 0.50 yuan.
      Computed class of person: if “urgent” holds, persons in extreme difficulty; otherwise the class of person.
      Grant: the base of the grant times the share of the grant for other residents, rounded up to a hundred yuan, but at most the cap of the grant for the computed class of person, where there is one, but at least the floor of the grant, where there is one.
      Smallest bill: the smallest price among all the bills (zero when there are none).
      Advance: if there is no floor of the grant, the sum of the separate amount and the smallest bill; otherwise the grant less the separate amount and the smallest bill; the separate amount: the smallest bill times the share of the grant for the class of person, rounded half to even to the jiao.
      Ready to be paid: yes if, and only if, whether “urgent” holds is known and either for each of the bills “checked” holds or “urgent” holds.
      Started early in the year, by class of person: for persons in extreme difficulty, yes; for dibao recipients, yes if, and only if, the year of the day of the start equals 2019; for registered poor and other residents, no."
    `);
  });
  it('says lists and days in Chinese', () =>
    expect(sentences(relief, 'zh')).toMatchInlineSnapshot(`
    "各家庭成员的成员收入：收入加上小时补助标准乘以服务小时之积。
    家庭收入：各家庭成员的成员收入之和加上户主的年收入和配偶的年收入。
    家庭人口：家庭成员中出生日期不晚于申请日期的数量。
    人均收入：家庭收入除以家庭人口（家庭人口为零时取零），舍去不足一元的部分。
    有在校未成年人：当且仅当家庭成员中至少有一个满足“符合「在校」，且自出生日期起至申请日期的周岁低于成年年龄”时为是。
    距受灾天数：自受灾日期（没有时取申请日期）起至申请日期的天数。
    可以救助：当且仅当人均收入低于救助线，且存款（未知时取零）不超过20000元、符合「有在校未成年人」至少有一项成立，且距受灾天数不超过申请期限天数，且人员类别不为特困人员或低保对象，且有受灾日期时为是。
    救助截止日：申请日期加上救助月数（按月计，当月无此日的取月末）。
    收入缺口：救助线超过人均收入的部分（不足为零）。
    最小成员出生日期：各家庭成员的出生日期中最晚者（没有家庭成员时取1900年1月1日）。
    救助金额：若符合「可以救助」，为收入缺口与另定金额之和；否则为零；其中另定金额：若申请日期早于最小成员出生日期之后365日，为100元；否则为零。"
  `));
  it('says lists and days in English', () =>
    expect(sentences(relief, 'en')).toMatchInlineSnapshot(`
    "Income of the member, for each of the members: the sum of the income and the product of the hourly rate of pay and the hours of service.
    Household income: the sum of the total of the income of the member over all the members, the yearly income of the head of household and the yearly income of the spouse.
    Household size: the number of the members for which the date of birth is on or before the day of application.
    Income per head: the household income divided by the household size (zero when the household size is zero), rounded down to the yuan.
    Has a minor at school: yes if, and only if, for at least one of the members “at school” holds and the completed years from the date of birth to the day of application is below the age of majority.
    Days since the disaster: the number of days from the day of the disaster (the day of application when there is none) to the day of application.
    Eligible: yes if, and only if, the income per head is below the relief line, and either the savings (zero when unknown) is at most 20000 yuan or “has a minor at school” holds, and the days since the disaster is at most the days for the application, and the class of person is neither persons in extreme difficulty nor dibao recipients, and there is a day of the disaster.
    Last day of relief: the day of application plus the months of relief (counted in months; the last day of that month where it has no such day).
    Shortfall of income: the part, if any, of the relief line above the income per head.
    Birth of the youngest: the latest date of birth among all the members (1 January 1900 when there are none).
    Relief: if “eligible” holds, the sum of the shortfall of income and the separate amount; otherwise zero; the separate amount: if the day of application is before 365 days after the birth of the youngest, 100 yuan; otherwise zero."
  `));
});

describe.each(policies.map((policy) => [policy.id, policy] as const))('prose of %s', (_, policy) => {
  it('gives each named step and each result one sentence in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const { steps } = prose(policy, language);
      const labels = policy.graph.nodes.flatMap((node, ref) => (node.op === 'label' ? [ref] : []));
      for (const ref of labels)
        expect(steps.filter(({ node, kind }) => node === ref && kind !== 'after')).toHaveLength(1);
      const results = Object.keys(policy.graph.outputs).filter((name) => name.startsWith('result.'));
      expect(steps.filter(({ kind }) => kind === 'result')).toHaveLength(results.length);
      expect(new Set(steps.map(({ sentence }) => sentence)).size).toBe(steps.length);
      for (const { name, sentence } of steps) expect([name, sentence]).not.toContain('');
    }
  });

  it('holds no operator, path or id', () => {
    const operators =
      /\b(?:subtract|multiply|greatest|choose|lookup|daysBetween|addMonths|wholeYears|isNone|ifUnknown)\b/;
    for (const language of ['zh', 'en'] as const) {
      for (const { sentence } of prose(policy, language).steps) {
        expect(sentence).not.toMatch(operators);
        expect(sentence).not.toMatch(/#|undefined|\[object|\p{L}\.\p{L}/u);
        expect(sentence).not.toContain(policy.id);
        expect(sentence).not.toMatch(/（[^）]*（|\([^)]*\(/);
      }
    }
    for (const { sentence } of prose(policy, 'zh').steps) expect(sentence).not.toMatch(/[A-Za-z]/);
    for (const { sentence } of prose(policy, 'en').steps) expect(sentence).not.toMatch(/\p{Script=Han}/u);
  });

  it('speaks of a step only after it was said', () => {
    const { steps } = prose(policy, 'zh');
    const said = new Set<number>();
    const speaksOf = (ref: number): number[] =>
      refsOf(policy.graph.nodes[ref] as Node<number>).flatMap((from) =>
        steps.some(({ node }) => node === from) ? [from] : speaksOf(from),
      );
    for (const { node } of steps) {
      for (const from of speaksOf(node)) expect(said).toContain(from);
      said.add(node);
    }
  });

  it('has formulas that can be set', () => {
    for (const language of ['zh', 'en'] as const) {
      for (const { tex } of prose(policy, language).steps) {
        expect(katex.renderToString(tex, { throwOnError: true, output: 'mathml', strict: 'error' })).toContain('<math');
      }
    }
  });
});

it('writes formulas with tables, cases and roundings', () => {
  expect(formulas(subsidy)).toMatchInlineSnapshot(`
    [
      "\\text{定额补贴} = \\min\\left( \\text{定额补贴标准} + \\begin{cases} \\text{学生加发标准} & \\left( \\text{在校学生};\\ \\text{未知时}\\ \\text{否} \\right) \\\\ 0 & \\text{否则} \\end{cases},\\ \\text{个人缴费标准} \\right)",
      "\\text{补贴金额} = \\begin{cases} \\begin{cases} \\text{个人缴费标准} & \\text{特困人员} \\\\ \\text{定额补贴} & \\text{低保对象} \\\\ \\text{定额补贴} & \\text{建档立卡贫困人口} \\\\ 0 & \\text{其他居民} \\end{cases} & \\text{已参加居民医保} \\\\ 0 & \\text{否则} \\end{cases}",
      "\\text{个人缴费} = \\text{个人缴费标准} - \\text{补贴金额}",
      "\\text{个人不缴费} \\iff \\text{已参加居民医保} \\land \\text{个人缴费} = 0",
    ]
  `);
  expect(formulas(settlement)).toMatchInlineSnapshot(`
    [
      "\\text{按比例应付} = \\text{四舍五入}_{\\text{0.01元}}\\left( \\max\\left( \\text{政策范围内费用} - \\begin{cases} 0 & \\text{急诊} \\\\ \\text{起付线}_{\\text{医院级别},\\,\\text{人员类别}} & \\text{否则} \\end{cases},\\ 0 \\right) \\times \\text{支付比例}_{\\text{医院级别},\\,\\text{人员类别}} \\right)",
      "\\text{封顶后累计支付} = \\min\\left( \\text{此前的年度基本医保支付} + \\text{按比例应付},\\ \\text{年度封顶线} \\right)",
      "\\text{基本医保支付} = \\max\\left( \\text{封顶后累计支付} - \\text{此前的年度基本医保支付},\\ 0 \\right)",
      "\\text{基本医保后剩余} = \\text{政策范围内费用} - \\text{基本医保支付}",
      "\\text{计入本次后的年度大病基数} = \\text{此前的年度大病基数} + \\text{基本医保后剩余}",
      "\\text{计入本次后的大病保险累计应付} = \\min\\left( \\text{四舍五入}_{\\text{0.01元}}\\left( \\text{大病分段比例}_{\\text{人员类别}}\\left( \\text{大病起付线}_{\\text{人员类别}} \\to \\text{计入本次后的年度大病基数} \\right) \\right),\\ \\text{大病封顶线}_{\\text{人员类别}} \\right)",
      "\\text{此前的大病保险累计应付} = \\min\\left( \\text{四舍五入}_{\\text{0.01元}}\\left( \\text{大病分段比例}_{\\text{人员类别}}\\left( \\text{大病起付线}_{\\text{人员类别}} \\to \\text{此前的年度大病基数} \\right) \\right),\\ \\text{大病封顶线}_{\\text{人员类别}} \\right)",
      "\\text{大病保险支付} = \\text{计入本次后的大病保险累计应付} - \\text{此前的大病保险累计应付}",
      "\\text{个人负担} = \\text{基本医保后剩余} - \\text{大病保险支付}",
      "\\text{个人负担比例} = \\frac{\\text{个人负担}}{\\text{政策范围内费用}}",
      "\\text{符合负担要求} \\iff \\text{个人负担比例} < \\text{负担限度}",
      "\\text{计入本次后的年度基本医保支付} = \\text{此前的年度基本医保支付} + \\text{基本医保支付}",
      "\\text{计入本次后的年度个人负担} = \\text{此前的年度个人负担} + \\text{个人负担}",
      "\\text{政策范围内费用} > 0 \\land \\text{出院日期} \\ge \\text{2019-01-01}",
    ]
  `);
  expect(formulas(relief)).toMatchInlineSnapshot(`
    [
      "\\text{成员收入} = \\text{收入} + \\text{小时补助标准} \\times \\text{服务小时}",
      "\\text{家庭收入} = \\sum_{\\text{家庭成员}} \\text{成员收入} + \\text{户主的年收入} + \\text{配偶的年收入}",
      "\\text{家庭人口} = \\sum_{\\text{家庭成员}} \\left[ \\text{出生日期} \\le \\text{申请日期} \\right]",
      "\\text{人均收入} = \\left\\lfloor \\frac{\\text{家庭收入}}{\\text{家庭人口}} \\right\\rfloor_{\\text{1元}}",
      "\\text{有在校未成年人} \\iff \\exists\\,\\text{家庭成员}:\\ \\text{在校} \\land \\left\\lfloor \\text{申请日期} - \\text{出生日期} \\right\\rfloor_{\\text{周岁}} < \\text{成年年龄}",
      "\\text{距受灾天数} = \\text{申请日期} - \\left( \\text{受灾日期};\\ \\text{无时}\\ \\text{申请日期} \\right)",
      "\\text{可以救助} \\iff \\text{人均收入} < \\text{救助线} \\land \\left( \\left( \\text{存款};\\ \\text{未知时}\\ 0 \\right) \\le 20000 \\lor \\text{有在校未成年人} \\right) \\land \\text{距受灾天数} \\le \\text{申请期限天数} \\land \\lnot \\left( \\text{人员类别} = \\text{特困人员} \\lor \\text{人员类别} = \\text{低保对象} \\right) \\land \\lnot \\left( \\text{受灾日期} = \\text{无} \\right)",
      "\\text{救助截止日} = \\text{申请日期} + \\text{救助月数}\\,\\text{个月}",
      "\\text{收入缺口} = \\max\\left( \\text{救助线} - \\text{人均收入},\\ 0 \\right)",
      "\\text{最小成员出生日期} = \\max_{\\text{家庭成员}} \\left( \\text{出生日期} \\right)",
      "\\text{救助金额} = \\begin{cases} \\text{收入缺口} + \\begin{cases} 100 & \\text{申请日期} < \\text{最小成员出生日期} + 365\\,\\text{日} \\\\ 0 & \\text{否则} \\end{cases} & \\text{可以救助} \\\\ 0 & \\text{否则} \\end{cases}",
    ]
  `);
  expect(formulaTex(subsidy, subsidy.graph.outputs['result.ownPayment'] as number, 'en')).toMatchInlineSnapshot(
    `"\\text{own payment} = \\text{premium} - \\text{subsidy}"`,
  );
});
