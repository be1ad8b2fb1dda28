import { testPolicy } from '@dzfp/testkit';
import { pillarMix } from './pillar-mix.ts';
import variations from './variations/pillar-mix.json' with { type: 'json' };

testPolicy(pillarMix, { variations });
