import { testPolicy } from '@dzfp/testkit';
import { carryOver } from './carry-over.ts';

testPolicy(carryOver);
