import { testPolicy } from '@dzfp/testkit';
import { coverageGap } from './coverage-gap.ts';

testPolicy(coverageGap);
