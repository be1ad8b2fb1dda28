import { testPolicy } from '@dzfp/testkit';
import { povertyUse } from './poverty-use.ts';
import variations from './variations/poverty-use.json' with { type: 'json' };

testPolicy(povertyUse, { variations });
