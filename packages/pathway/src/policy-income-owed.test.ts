import { testPolicy } from '@dzfp/testkit';
import { policyIncomeOwed } from './policy-income-owed.ts';

testPolicy(policyIncomeOwed);
