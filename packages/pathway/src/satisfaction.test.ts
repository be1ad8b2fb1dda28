import { testPolicy } from '@dzfp/testkit';
import { satisfaction } from './satisfaction.ts';
import variations from './variations/satisfaction.json' with { type: 'json' };

testPolicy(satisfaction, { variations });
