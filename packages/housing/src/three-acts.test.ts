import { testPolicy } from '@dzfp/testkit';
import { threeActs } from './three-acts.ts';

testPolicy(threeActs);
