import { testPolicy } from '@dzfp/testkit';
import { fundFloor } from './fund-floor.ts';
import variations from './variations/fund-floor.json' with { type: 'json' };

testPolicy(fundFloor, { variations });
