import { testPolicy } from '@dzfp/testkit';
import { policyIncomeOwed } from './policy-income-owed.ts';
import variations from './variations/policy-income-owed.json' with { type: 'json' };

testPolicy(policyIncomeOwed, { variations });
