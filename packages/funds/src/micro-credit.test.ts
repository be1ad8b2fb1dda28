import { testPolicy } from '@dzfp/testkit';
import { microCredit } from './micro-credit.ts';

testPolicy(microCredit);
