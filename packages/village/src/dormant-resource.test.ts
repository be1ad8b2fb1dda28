import { testPolicy } from '@dzfp/testkit';
import { dormantResource } from './dormant-resource.ts';

testPolicy(dormantResource);
