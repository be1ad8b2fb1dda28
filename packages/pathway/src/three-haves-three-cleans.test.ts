import { testPolicy } from '@dzfp/testkit';
import { threeHavesThreeCleans } from './three-haves-three-cleans.ts';
import variations from './variations/three-haves-three-cleans.json' with { type: 'json' };

testPolicy(threeHavesThreeCleans, { variations });
