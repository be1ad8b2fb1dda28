import { testPolicy } from '@dzfp/testkit';
import { duplicatePayments } from './duplicate-payments.ts';

testPolicy(duplicatePayments);
