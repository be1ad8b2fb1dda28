import { testPolicy } from '@dzfp/testkit';
import { publicNotice } from './public-notice.ts';
import variations from './variations/public-notice.json' with { type: 'json' };

testPolicy(publicNotice, { variations });
