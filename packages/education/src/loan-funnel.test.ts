import { testPolicy } from '@dzfp/testkit';
import { loanFunnel } from './loan-funnel.ts';

testPolicy(loanFunnel);
