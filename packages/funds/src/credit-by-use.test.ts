import { testPolicy } from '@dzfp/testkit';
import { creditByUse } from './credit-by-use.ts';

testPolicy(creditByUse);
