import { testPolicy } from '@dzfp/testkit';
import { postEligibility } from './post-eligibility.ts';

testPolicy(postEligibility);
