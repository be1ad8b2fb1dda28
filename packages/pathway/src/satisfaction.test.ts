import { testPolicy } from '@dzfp/testkit';
import { satisfaction } from './satisfaction.ts';

testPolicy(satisfaction);
