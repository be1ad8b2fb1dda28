import { testPolicy } from '@dzfp/testkit';
import { effortReward } from './effort-reward.ts';
import variations from './variations/effort-reward.json' with { type: 'json' };

testPolicy(effortReward, { variations });
