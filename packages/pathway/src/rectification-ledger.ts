import {
  choice,
  count,
  day,
  definePolicy,
  flag,
  list,
  record,
  text,
  type Count,
  type Day,
  type FlagTerm,
  type Policy,
  type Schema,
  type TermsOf,
  type Text,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { rectificationLedgerExamples } from './rectification-ledger-examples.ts';
import { rectificationLedgerLaws } from './rectification-ledger-laws.ts';

/** What a shortfall is about; the first six are the headings by which a home is looked at (六看). */
export type ShortfallKind = 'house' | 'grain' | 'labour' | 'schooling' | 'illness' | 'income' | 'record' | 'other';

/** A shortfall as the ledger shows it. */
export interface Shortfall {
  readonly kind: ShortfallKind;
  readonly foundOn: Day;
  readonly measure: boolean;
  readonly person: boolean;
  readonly deadline: Day | null;
  readonly evidence: boolean;
  /** The day of its close-out; null: it is open. */
  readonly closedOn: Day | null;
}
/** The ledger of a household or a village on a day. */
export interface Ledger {
  readonly on: Day;
  readonly shortfalls?: readonly Shortfall[];
}
/** What the ledger adds up to. */
export interface LedgerStanding {
  readonly total: Count;
  readonly closed: Count;
  readonly open: Count;
  readonly overdue: Count;
  /** Open ones that lack a measure, a person or a deadline. */
  readonly unplanned: Count;
  /** Closed ones without evidence, which count as open. */
  readonly closedWithoutEvidence: Count;
  readonly allClosed: boolean;
}

const ShortfallKind: Schema<ShortfallKind> = choice<Readonly<Record<ShortfallKind, Text>>>(
  '短板类别',
  'kind of shortfall',
  {
    house: text('住房', 'house'),
    grain: text('粮食', 'grain'),
    labour: text('劳动力', 'labour'),
    schooling: text('上学', 'schooling'),
    illness: text('患病', 'illness'),
    income: text('收入来源', 'source of income'),
    record: text('档案信息', 'the file'),
    other: text('其他', 'other'),
  },
);
const Shortfall: Schema<Shortfall> = record<Shortfall>('短板', 'shortfall', {
  kind: ShortfallKind,
  foundOn: day('发现日期', 'found on'),
  measure: flag('有整改措施', 'measure written down'),
  person: flag('有责任人', 'a person answers for it'),
  deadline: day('整改时限', 'deadline').nullable(),
  evidence: flag('有佐证材料', 'evidence on file'),
  closedOn: day('销号日期', 'closed on').nullable(),
});
const Ledger: Schema<Ledger> = record<Ledger>('整改台账', 'ledger of rectification', {
  on: day('统计日期', 'day'),
  shortfalls: list('短板', 'shortfalls', Shortfall, { most: 1000 }).optional(),
});
const LedgerStanding: Schema<LedgerStanding> = record<LedgerStanding>('整改情况', 'standing of the ledger', {
  total: count('短板总数', 'shortfalls'),
  closed: count('已销号', 'closed'),
  open: count('未销号', 'open'),
  overdue: count('逾期', 'overdue'),
  unplanned: count('缺措施、责任人或时限', 'without measure, person or deadline'),
  closedWithoutEvidence: count('无佐证销号', 'closed without evidence'),
  allClosed: flag('全部销号', 'all closed'),
});

/**
 * 整改台账 (clause 1.1): how the shortfalls that the look-back found stand on a day. One that was closed without evidence is still
 * open; what was found later than the day is not on its ledger yet.
 *
 * @source S0
 */
export const rectificationLedger: Policy<
  'pathway/rectification-ledger',
  Ledger,
  LedgerStanding,
  Record<never, never>
> = /* @__PURE__ */ definePolicy({
  id: 'pathway/rectification-ledger',
  clauses: ['1.1'],
  title: text('短板整改台账', 'Ledger of rectification'),
  summary: text(
    '回访查出的短板逐条登记，缺措施、逾期和无佐证销号的单独列出。',
    'Each shortfall is on the ledger; those without a plan, overdue or closed without evidence are shown.',
  ),
  subject: 'household',
  authority: text('扶贫开发办公室', 'poverty-alleviation office'),
  papers: [text('整改台账', 'ledger of rectification')],
  timeLimit: text('按台账所列时限', 'by the deadlines of the ledger'),
  level: text('乡镇登记，县核查', 'kept by the township, checked by the county'),
  sources: [workPoints2019],
  interactions: [
    { with: 'pathway/rectification-step', what: text('每条短板的逐步记录', 'the entries about each shortfall') },
  ],
  input: Ledger,
  output: LedgerStanding,
  parameters: {},
  on: 'on',
  formula: ({ on, shortfalls }) => {
    const known = ({ foundOn }: TermsOf<Shortfall>): FlagTerm => foundOn.isOnOrBefore(on);
    const closedBy = ({ closedOn }: TermsOf<Shortfall>): FlagTerm =>
      closedOn.isNone.not().and(closedOn.ifNone(on).isOnOrBefore(on)).as('已标记销号', 'marked as closed');
    const isClosed = (each: TermsOf<Shortfall>): FlagTerm =>
      closedBy(each).and(each.evidence).as('有佐证销号', 'closed with evidence');
    const isOpen = (each: TermsOf<Shortfall>): FlagTerm => known(each).and(isClosed(each).not()).as('未销号', 'open');
    const planned = (each: TermsOf<Shortfall>): FlagTerm =>
      each.measure.and(each.person).and(each.deadline.isNone.not()).as('已定措施、责任人、时限', 'planned');
    const total = shortfalls.count(known).as('短板总数', 'shortfalls');
    const closed = shortfalls.count((each) => known(each).and(isClosed(each))).as('已销号', 'closed');
    const open = shortfalls.count(isOpen).as('未销号', 'open');
    return {
      total,
      closed,
      open,
      overdue: shortfalls.count((each) => isOpen(each).and(each.deadline.ifNone(on).isBefore(on))),
      unplanned: shortfalls.count((each) => isOpen(each).and(planned(each).not())),
      closedWithoutEvidence: shortfalls.count((each) => known(each).and(closedBy(each)).and(each.evidence.not())),
      allClosed: closed.equals(total),
    };
  },
  assessment: {
    per: 'household',
    facts: ({ on }) => ({ on }),
  },
  laws: rectificationLedgerLaws,
  examples: rectificationLedgerExamples,
});
