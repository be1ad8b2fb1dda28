import { text, type Example, type Wire } from '@dzfp/core';
import type {
  ProductionLoan,
  ProductionLoanParameters,
  ProductionLoanRequest,
} from './model/production-loan-request.ts';

const parameters: Wire<ProductionLoanParameters> = {
  creditPerPerson: '50000.00',
  mostPerFirm: '3000000.00',
  subsidisedShare: '0.5',
};
const assumed = { parameters, standing: 'assumed' } as const;
const firm: Wire<ProductionLoanRequest> = {
  requestedOn: '2019-04-01',
  requested: '1000000.00',
  employed: 12,
  householdsLifted: 8,
  interestPaid: '43500.01',
};

/** Cases of the loan; the firms are made up. */
export const productionLoanExamples: readonly Example<
  ProductionLoanRequest,
  ProductionLoan,
  ProductionLoanParameters
>[] = [
  {
    title: text('带动20人（户）：恰可贷100万元', 'Twenty helped: exactly a million'),
    ...assumed,
    input: firm,
    expected: {
      peopleHelped: 20,
      most: '1000000.00',
      lendable: '1000000.00',
      interestSubsidy: '21750.00',
      wholeRequest: true,
    },
  },
  {
    title: text('多申请一分：不能全部满足', 'A fen more cannot all be lent'),
    ...assumed,
    input: { ...firm, requested: '1000000.01' },
    expected: { lendable: '1000000.00', wholeRequest: false },
  },
  {
    title: text('带动再多也不超过企业上限', 'However many are helped, the most per firm holds'),
    ...assumed,
    input: { ...firm, requested: '9000000.00', employed: 100 },
    expected: { lendable: '3000000.00' },
  },
  {
    title: text('没有带动贫困人口：不贷不贴', 'Who helps nobody gets neither'),
    ...assumed,
    input: { ...firm, employed: 0, householdsLifted: 0 },
    expected: { lendable: '0.00', interestSubsidy: '0.00' },
  },
  {
    title: text('就业人数未知：不能决定', 'How many are employed is unknown: not decided'),
    ...assumed,
    input: { requestedOn: '2019-04-01', requested: '1.00', householdsLifted: 1, interestPaid: '0.00' },
    refused: 'DZ301',
  },
  {
    title: text('人数为负：拒绝', 'A negative number is refused'),
    ...assumed,
    input: { ...firm, employed: -1 },
    refused: 'DZ105',
  },
];
