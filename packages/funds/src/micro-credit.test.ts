import { testPolicy } from '@dzfp/testkit';
import { microCredit } from './micro-credit.ts';
import variations from './variations/micro-credit.json' with { type: 'json' };

testPolicy(microCredit, { variations });
