import { testPolicy } from '@dzfp/testkit';
import { spendingCheck } from './spending-check.ts';

testPolicy(spendingCheck);
