import { testPolicy } from '@dzfp/testkit';
import { rollComparison } from './roll-comparison.ts';

testPolicy(rollComparison);
