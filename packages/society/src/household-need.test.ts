import { testPolicy } from '@dzfp/testkit';
import { householdNeed } from './household-need.ts';

testPolicy(householdNeed);
