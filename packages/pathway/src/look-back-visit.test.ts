import { testPolicy } from '@dzfp/testkit';
import { lookBackVisit } from './look-back-visit.ts';

testPolicy(lookBackVisit);
