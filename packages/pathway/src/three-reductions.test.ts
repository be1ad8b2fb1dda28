import { testPolicy } from '@dzfp/testkit';
import { threeReductions } from './three-reductions.ts';
import variations from './variations/three-reductions.json' with { type: 'json' };

testPolicy(threeReductions, { variations });
