import { testPolicy } from '@dzfp/testkit';
import { paymentStanding } from './payment-standing.ts';

testPolicy(paymentStanding);
