import { testPolicy } from '@dzfp/testkit';
import { riskFund } from './risk-fund.ts';

testPolicy(riskFund);
