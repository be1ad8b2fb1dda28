import { definePolicy, label, nothing, text, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { comprehensiveAssistanceExamples } from './comprehensive-assistance-examples.ts';
import { comprehensiveParameters, type ComprehensiveParameters } from './comprehensive-parameters.ts';
import { Assistance } from './model/assistance.ts';
import { Referral, Request } from './model/referral.ts';

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
