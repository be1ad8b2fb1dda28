import { testPolicy } from '@dzfp/testkit';
import { paymentProgress } from './payment-progress.ts';

testPolicy(paymentProgress);
