import { testPolicy } from '@dzfp/testkit';
import { pensionEstimate } from './pension-estimate.ts';

testPolicy(pensionEstimate);
