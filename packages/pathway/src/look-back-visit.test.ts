import { testPolicy } from '@dzfp/testkit';
import { lookBackVisit } from './look-back-visit.ts';
import variations from './variations/look-back-visit.json' with { type: 'json' };

testPolicy(lookBackVisit, { variations });
