import { testPolicy } from '@dzfp/testkit';
import { coverageGap } from './coverage-gap.ts';
import variations from './variations/coverage-gap.json' with { type: 'json' };

testPolicy(coverageGap, { variations });
