import { testPolicy } from '@dzfp/testkit';
import { loanStanding } from './loan-standing.ts';
import variations from './variations/loan-standing.json' with { type: 'json' };

testPolicy(loanStanding, { variations });
