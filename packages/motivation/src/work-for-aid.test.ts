import { testPolicy } from '@dzfp/testkit';
import { workForAid } from './work-for-aid.ts';
import variations from './variations/work-for-aid.json' with { type: 'json' };

testPolicy(workForAid, { variations });
