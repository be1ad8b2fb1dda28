import { testPolicy } from '@dzfp/testkit';
import { fundFloor } from './fund-floor.ts';

testPolicy(fundFloor);
