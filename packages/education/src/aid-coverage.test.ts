import { testPolicy } from '@dzfp/testkit';
import { aidCoverage } from './aid-coverage.ts';

testPolicy(aidCoverage);
