import { testPolicy } from '@dzfp/testkit';
import { aidBudget } from './aid-budget.ts';

testPolicy(aidBudget);
