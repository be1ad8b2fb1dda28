import {
  day,
  definePolicy,
  flag,
  label,
  list,
  money,
  nothing,
  record,
  text,
  type Day,
  type Money,
  type Policy,
  type Schema,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { comprehensiveAssistanceExamples } from './comprehensive-assistance-examples.ts';
import { comprehensiveParameters, type ComprehensiveParameters } from './comprehensive-parameters.ts';
import { Assistance, Bureau, Need, Paper } from './model/assistance.ts';
import { supportAmount } from './model/support-amount.ts';

/** An assistance that the household was already given. */
export interface Received {
  readonly assistance: Assistance;
  readonly on: Day;
  readonly amount: Money;
}

/** What somebody asks for at the one door. */
export interface Request {
  readonly askedOn: Day;
  readonly need?: Need;
  readonly urgent?: boolean;
  /** A list that is left out is unknown, an empty one means none. */
  readonly received?: readonly Received[];
}

/** Where the request goes, what it needs and by when it is answered. */
export interface Referral {
  readonly assistance: Assistance;
  readonly bureau: Bureau;
  readonly paper: Paper;
  /** Whether the paper must be there before the help; not so on the fast track. */
  readonly paperFirst: boolean;
  readonly by: Day;
  /** Of the same assistance, in the calendar year of the request. */
  readonly alreadyReceived: Money;
}

const Received: Schema<Received> = record<Received>('已获救助', 'assistance received', {
  assistance: Assistance,
  on: day('救助日期', 'day'),
  amount: supportAmount('金额', 'amount'),
});
const Request: Schema<Request> = record<Request>('求助', 'request', {
  askedOn: day('求助日期', 'day of the request'),
  need: Need.optional(),
  urgent: flag('紧急情况', 'urgent').optional(),
  received: list('已获救助', 'assistance received', Received, { most: 200 }).optional(),
});
const Referral: Schema<Referral> = record<Referral>('转办结果', 'referral', {
  assistance: Assistance,
  bureau: Bureau,
  paper: Paper,
  paperFirst: flag('须先交材料', 'paper needed first'),
  by: day('最迟办结日', 'answered by', { most: '2999-12-31' }),
  alreadyReceived: money('本年已获同类救助', 'received of it in the year'),
});

/**
 * 大救助 (clause 8.2): one door, several bureaus. A request is taken once and led to the assistance, the bureau and the paper;
 * what is urgent goes to temporary assistance first, and its paper may follow.
 *
 * @source S0
 */
export const comprehensiveAssistance: Policy<
  'safety-net/comprehensive-assistance',
  Request,
  Referral,
  ComprehensiveParameters
> = /* @__PURE__ */ definePolicy({
  id: 'safety-net/comprehensive-assistance',
  clauses: ['8.2'],
  title: text('“大救助”一门受理', 'Comprehensive social assistance, one door'),
  summary: text(
    '有困难到一个窗口求助，由窗口转给该办的部门，并告知材料和办结日期。',
    'Whoever is in need asks at one door, which leads to the right bureau and says which paper and by when.',
  ),
  subject: 'household',
  authority: text('民政局（窗口），各主管部门', 'civil affairs bureau (the door), each bureau for its own'),
  papers: [text('申请书，其余材料按救助种类', 'an application, and the paper of the assistance')],
  timeLimit: text('按救助种类；德州期限未见来源', 'by the assistance; no limit was found for Dezhou'),
  level: text('市、县、乡、村四级绿色通道', 'fast track at city, county, township and village'),
  sources: [workPoints2019],
  interactions: [
    {
      with: 'safety-net/temporary-assistance',
      what: text('临时救助是“大救助”的一部分', 'temporary assistance is one part of it'),
    },
  ],
  input: Request,
  output: Referral,
  parameters: comprehensiveParameters,
  on: 'askedOn',
  formula: (request, p) => {
    const assistance = request.urgent
      .choose(label(Assistance, 'temporary'), p.route.at(request.need))
      .as('救助种类', 'assistance');
    const alreadyReceived = request.received.sum((each) =>
      each.amount.when(each.assistance.equals(assistance).and(each.on.year.equals(request.askedOn.year)), nothing),
    );
    return {
      assistance,
      bureau: p.bureau.at(assistance),
      paper: p.paper.at(assistance),
      paperFirst: request.urgent.not(),
      by: request.askedOn.plusDays(request.urgent.choose(p.fastDays, p.days.at(assistance))),
      alreadyReceived,
    };
  },
  assessment: {
    per: 'household',
    owed: 'assistance',
    facts: ({ on }) => ({ askedOn: on }),
  },
  laws: [
    {
      id: 'urgent-is-temporary-first',
      title: text('紧急的先给临时救助，后补材料', 'urgent need gets temporary assistance first, the paper follows'),
      holds: ({ facts, result }) =>
        facts.urgent.not().or(result.assistance.is('temporary').and(result.paperFirst.not())),
    },
    {
      id: 'answered-after-asked',
      title: text('办结日不早于求助日', 'no request is answered before it is made'),
      holds: ({ facts, result }) => result.by.isOnOrAfter(facts.askedOn),
    },
  ],
  examples: comprehensiveAssistanceExamples,
});
