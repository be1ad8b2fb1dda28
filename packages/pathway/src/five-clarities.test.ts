import { testPolicy } from '@dzfp/testkit';
import { fiveClarities } from './five-clarities.ts';
import variations from './variations/five-clarities.json' with { type: 'json' };

testPolicy(fiveClarities, { variations });
