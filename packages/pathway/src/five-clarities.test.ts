import { testPolicy } from '@dzfp/testkit';
import { fiveClarities } from './five-clarities.ts';

testPolicy(fiveClarities);
