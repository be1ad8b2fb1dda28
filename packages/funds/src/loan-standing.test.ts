import { testPolicy } from '@dzfp/testkit';
import { loanStanding } from './loan-standing.ts';

testPolicy(loanStanding);
