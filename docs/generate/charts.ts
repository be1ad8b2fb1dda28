import type { DeclaredChart } from '@dzfp/handbook';

/** Charts that policy staff ask for beside those that follow from the laws. */
export const charts: readonly DeclaredChart[] = [
  {
    form: 'stack',
    policy: 'medical/inpatient-settlement',
    fact: 'inPolicyCost',
    outcomes: [
      'basic',
      'criticalIllness',
      'hospitalRelief',
      'medicalAssistance',
      'socialAssistance',
      'commercialSupplement',
      'burden',
    ],
    most: 120_000,
    given: { totalCost: '120000.00' },
  },
  { form: 'waterfall', policy: 'funds/payment-standing', amount: 'amount', parts: ['paid'], left: 'balance' },
];
