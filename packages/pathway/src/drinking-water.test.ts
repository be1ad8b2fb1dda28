import { testPolicy } from '@dzfp/testkit';
import { drinkingWater } from './drinking-water.ts';

testPolicy(drinkingWater);
