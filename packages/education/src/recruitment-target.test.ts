import { testPolicy } from '@dzfp/testkit';
import { recruitmentTarget } from './recruitment-target.ts';

testPolicy(recruitmentTarget);
