import { testPolicy } from '@dzfp/testkit';
import { creditByUse } from './credit-by-use.ts';
import variations from './variations/credit-by-use.json' with { type: 'json' };

testPolicy(creditByUse, { variations });
