import { testPolicy } from '@dzfp/testkit';
import { paymentStanding } from './payment-standing.ts';
import variations from './variations/payment-standing.json' with { type: 'json' };

testPolicy(paymentStanding, { variations });
