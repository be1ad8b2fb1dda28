import { testPolicy } from '@dzfp/testkit';
import { tekunSupport } from './tekun-support.ts';
import variations from './variations/tekun-support.json' with { type: 'json' };

testPolicy(tekunSupport, { variations });
