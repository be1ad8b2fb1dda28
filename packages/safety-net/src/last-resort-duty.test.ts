import { testPolicy } from '@dzfp/testkit';
import { lastResortDuty } from './last-resort-duty.ts';
import variations from './variations/last-resort-duty.json' with { type: 'json' };

testPolicy(lastResortDuty, { variations });
