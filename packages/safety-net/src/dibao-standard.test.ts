import { testPolicy } from '@dzfp/testkit';
import { dibaoStandard } from './dibao-standard.ts';

testPolicy(dibaoStandard);
