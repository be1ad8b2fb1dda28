import { aidWith } from '../fixture/aid.ts';
import { poolWith } from '../fixture/pool.ts';
import { yearPolicy } from '../fixture/year.ts';
import { testPolicy } from './test-policy.ts';

testPolicy(aidWith());
testPolicy(yearPolicy);
testPolicy(poolWith());
