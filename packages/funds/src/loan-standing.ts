import { count, definePolicy, flag, label, number, parameter, text, type Count, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { creditParameters } from './credit-parameters.ts';
import { loanStandingExamples } from './loan-standing-examples.ts';
import { microCreditTerms } from './sources.ts';
import { CheckedLoan, LoanStage, LoanStanding, type StandingParameters } from './model/checked-loan.ts';

const days = (id: string, zh: string, en: string): ReturnType<typeof parameter<Count>> =>
  parameter(id, '2.3', count(zh, en, { most: 3660 }));

/**
 * 贷后检查 (clause 2.3): the stage of a micro-credit by its days, whether an extension and the use keep to the terms. A loan that a
 * firm uses (户贷企用) is flagged; whether that is a breach is a value with a date, since it was once practised.
 *
 * @source S0 S35
 */
export const loanStanding: Policy<'funds/loan-standing', CheckedLoan, LoanStanding, StandingParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'funds/loan-standing',
    clauses: ['2.3'],
    title: text('小额信贷贷后检查', 'Check of a micro-credit'),
    summary: text(
      '看是否逾期、是否用于自家生产；交给企业用的要指出来。',
      'Whether a loan is overdue and serves own production; one that a firm uses is named.',
    ),
    subject: 'household',
    authority: text('扶贫办与承办银行', 'poverty-alleviation office and the lending bank'),
    papers: [text('借款合同', 'loan contract'), text('贷后检查记录', 'record of the check')],
    timeLimit: text('未见来源', 'no source was found'),
    level: text('乡、县', 'township and county'),
    sources: [workPoints2019, microCreditTerms],
    input: CheckedLoan,
    output: LoanStanding,
    parameters: {
      dueSoonDays: days('funds/loan-due-soon-days', '到期前提醒天数', 'days before due that are "soon"'),
      longOverdueDays: days('funds/loan-long-overdue-days', '逾期较长天数', 'days overdue that are long'),
      seriouslyOverdueDays: days('funds/loan-serious-days', '严重逾期天数', 'days overdue that are serious'),
      longestExtensionMonths: parameter(
        'funds/loan-extension-months',
        '2.3',
        count('展期最长（月）', 'longest extension in months', { most: 600 }),
      ),
      useAllowed: creditParameters.useAllowed,
      throughFirmForbidden: parameter(
        'funds/through-firm-forbidden',
        '2.3',
        flag('禁止户贷企用', 'use by firms is forbidden'),
      ),
    },
    on: 'checkedOn',
    formula: (loan, p) => {
      const due = loan.extendedTo.ifNone(loan.dueOn).as('到期日（含展期）', 'due day with its extension');
      const repaid = loan.repaidOn.isNone.not().as('有结清日', 'has a day of repayment');
      const ended = loan.repaidOn.ifNone(loan.checkedOn).as('结清或检查日', 'repaid or checked on');
      const isRepaid = repaid.and(ended.isOnOrBefore(loan.checkedOn)).as('已结清', 'repaid');
      const late = due.daysUntil(loan.checkedOn).as('到期后天数', 'days after it was due');
      const overdue = isRepaid.choose(number(0), late.atLeast(number(0))).as('逾期天数', 'days overdue');
      const left = loan.checkedOn.daysUntil(due).as('剩余天数', 'days left');
      const stage = (name: LoanStage): ReturnType<typeof label<LoanStage>> => label(LoanStage, name);
      const beforeDue = left
        .isAtMost(p.dueSoonDays)
        .choose(stage('dueSoon'), stage('running'))
        .as('到期前', 'before it is due');
      const long = overdue
        .isAbove(p.longOverdueDays)
        .choose(stage('longOverdue'), stage('overdue'))
        .as('逾期', 'overdue');
      const serious = overdue
        .isAbove(p.seriouslyOverdueDays)
        .choose(stage('seriouslyOverdue'), long)
        .as('逾期程度', 'how far overdue');
      const open = overdue.isAbove(number(0)).choose(serious, beforeDue).as('未结清', 'not repaid');
      const lastExtension = loan.dueOn
        .plusMonths(p.longestExtensionMonths, 'lastDay')
        .as('展期最晚到期日', 'latest extended due day');
      const useBroken = p.useAllowed.at(loan.foundUse).not().as('用途不符', 'used for what is not allowed');
      const firm = loan.usedByFirm.and(p.throughFirmForbidden).as('违规户贷企用', 'forbidden use by a firm');
      const lentAlready = loan.borrowedOn.isOnOrBefore(loan.checkedOn).as('已放款', 'lent already');
      return {
        stage: isRepaid.choose(stage('repaid'), open),
        overdueDays: overdue,
        extensionTooLong: due.isAfter(lastExtension),
        useBroken,
        throughFirm: loan.usedByFirm,
        breach: lentAlready.and(useBroken.or(firm)),
      };
    },
    laws: [
      {
        id: 'stage-fits-days',
        title: text('逾期阶段与逾期天数一致', 'an overdue stage has overdue days, and no other has'),
        holds: ({ result }) =>
          result.stage
            .isOneOf('overdue', 'longOverdue', 'seriouslyOverdue')
            .equals(result.overdueDays.isAbove(number(0))),
      },
      {
        id: 'wrong-use-is-breach',
        title: text('放款后用途不符即违规', 'what is lent and used wrongly is a breach'),
        holds: ({ facts, result }) =>
          result.useBroken.not().or(facts.borrowedOn.isAfter(facts.checkedOn)).or(result.breach),
      },
    ],
    examples: loanStandingExamples,
  });
