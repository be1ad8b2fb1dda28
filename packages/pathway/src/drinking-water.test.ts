import { testPolicy } from '@dzfp/testkit';
import { drinkingWater } from './drinking-water.ts';
import variations from './variations/drinking-water.json' with { type: 'json' };

testPolicy(drinkingWater, { variations });
