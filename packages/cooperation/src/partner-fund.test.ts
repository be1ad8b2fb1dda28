import { testPolicy } from '@dzfp/testkit';
import { partnerFund } from './partner-fund.ts';

testPolicy(partnerFund);
