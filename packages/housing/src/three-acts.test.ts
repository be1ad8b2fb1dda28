import { testPolicy } from '@dzfp/testkit';
import { threeActs } from './three-acts.ts';
import variations from './variations/three-acts.json' with { type: 'json' };

testPolicy(threeActs, { variations });
