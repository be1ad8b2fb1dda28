import { testPolicy } from '@dzfp/testkit';
import { dropoutRisk } from './dropout-risk.ts';
import variations from './variations/dropout-risk.json' with { type: 'json' };

testPolicy(dropoutRisk, { variations });
