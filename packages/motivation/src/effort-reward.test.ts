import { testPolicy } from '@dzfp/testkit';
import { effortReward } from './effort-reward.ts';

testPolicy(effortReward);
