import { testPolicy } from '@dzfp/testkit';
import { lastResortDuty } from './last-resort-duty.ts';

testPolicy(lastResortDuty);
