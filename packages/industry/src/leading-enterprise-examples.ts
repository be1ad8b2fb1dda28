import { text, type Example, type Wire } from '@dzfp/core';
import type { EnterpriseParameters } from './leading-enterprise.ts';
import type { EnterpriseFacts, EnterpriseVerdict } from './model/leading-enterprise.ts';

const values: Wire<EnterpriseParameters> = {
  leastHouseholds: 50,
  leastJobs: 10,
  leastSales: '1000000.00',
  validMonths: 24,
};
const firm: Wire<EnterpriseFacts> = {
  on: '2019-06-30',
  helpedHouseholds: 50,
  poorJobs: 10,
  sales: '1000000.00',
  cleanRecord: true,
  accreditedOn: '2017-06-30',
};
const { cleanRecord: _, ...recordUnknown } = firm;

/** Cases of accreditation; criteria and firms are made up. */
export const leadingEnterpriseExamples: readonly Example<EnterpriseFacts, EnterpriseVerdict, EnterpriseParameters>[] = [
  {
    title: text('各项恰好达到，有效期最后一天', 'All exactly met, on the last day of the term'),
    parameters: values,
    standing: 'assumed',
    input: firm,
    expected: {
      criteriaMet: true,
      validUntil: '2019-06-30',
      standing: 'accredited',
      missingHouseholds: 0,
      missingJobs: 0,
    },
  },
  {
    title: text('次日：须重新认定', 'The next day: to be accredited anew'),
    parameters: values,
    standing: 'assumed',
    input: { ...firm, on: '2019-07-01' },
    expected: { standing: 'expired' },
  },
  {
    title: text('少带动一户：不符合', 'One household fewer: not met'),
    parameters: values,
    standing: 'assumed',
    input: { ...firm, helpedHouseholds: 49 },
    expected: { standing: 'notMet', missingHouseholds: 1 },
  },
  {
    title: text('从未认定：条件符合也须认定', 'Never accredited: it has to be, though the criteria are met'),
    parameters: values,
    standing: 'assumed',
    input: { ...firm, accreditedOn: null },
    expected: { criteriaMet: true, standing: 'expired' },
  },
  {
    title: text('信用情况未知：不能认定', 'Record unknown: not decided'),
    parameters: values,
    standing: 'assumed',
    input: recordUnknown,
    refused: 'DZ107',
  },
];
