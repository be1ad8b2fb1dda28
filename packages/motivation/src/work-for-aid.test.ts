import { testPolicy } from '@dzfp/testkit';
import { workForAid } from './work-for-aid.ts';

testPolicy(workForAid);
