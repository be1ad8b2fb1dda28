import { testPolicy } from '@dzfp/testkit';
import { policyContinuity } from './policy-continuity.ts';

testPolicy(policyContinuity, { parameters: { warningDays: 90 } });
