import { testPolicy } from '@dzfp/testkit';
import { threeReductions } from './three-reductions.ts';

testPolicy(threeReductions);
