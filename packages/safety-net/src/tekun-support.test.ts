import { testPolicy } from '@dzfp/testkit';
import { tekunSupport } from './tekun-support.ts';

testPolicy(tekunSupport);
