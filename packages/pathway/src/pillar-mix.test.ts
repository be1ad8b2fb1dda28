import { testPolicy } from '@dzfp/testkit';
import { pillarMix } from './pillar-mix.ts';

testPolicy(pillarMix);
