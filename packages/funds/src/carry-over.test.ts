import { testPolicy } from '@dzfp/testkit';
import { carryOver } from './carry-over.ts';
import variations from './variations/carry-over.json' with { type: 'json' };

testPolicy(carryOver, { variations });
