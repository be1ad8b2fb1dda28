import { testPolicy } from '@dzfp/testkit';
import { placementStability } from './placement-stability.ts';

testPolicy(placementStability);
