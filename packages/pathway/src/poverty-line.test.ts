import { testPolicy } from '@dzfp/testkit';
import { povertyLine } from './poverty-line.ts';
import variations from './variations/poverty-line.json' with { type: 'json' };

testPolicy(povertyLine, { variations });
