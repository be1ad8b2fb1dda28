import { testPolicy } from '@dzfp/testkit';
import { premiumSubsidy } from './premium-subsidy.ts';

testPolicy(premiumSubsidy);
