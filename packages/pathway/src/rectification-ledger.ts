import { definePolicy, text, type FlagTerm, type Policy, type TermsOf } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { Ledger, LedgerStanding, type Shortfall } from './model/shortfall.ts';
import { rectificationLedgerExamples } from './rectification-ledger-examples.ts';
import { rectificationLedgerLaws } from './rectification-ledger-laws.ts';

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
