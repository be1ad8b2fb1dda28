import { testPolicy } from '@dzfp/testkit';
import { riskFund } from './risk-fund.ts';
import variations from './variations/risk-fund.json' with { type: 'json' };

testPolicy(riskFund, { variations });
