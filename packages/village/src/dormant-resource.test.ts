import { testPolicy } from '@dzfp/testkit';
import { dormantResource } from './dormant-resource.ts';
import variations from './variations/dormant-resource.json' with { type: 'json' };

testPolicy(dormantResource, { variations });
