import { testPolicy } from '@dzfp/testkit';
import { postEligibility } from './post-eligibility.ts';
import variations from './variations/post-eligibility.json' with { type: 'json' };

testPolicy(postEligibility, { variations });
