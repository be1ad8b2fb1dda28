import { testPolicy } from '@dzfp/testkit';
import { donationTrace } from './donation-trace.ts';

testPolicy(donationTrace, { parameters: { feeShare: '0.05' } });
