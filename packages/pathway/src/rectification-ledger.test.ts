import { testPolicy } from '@dzfp/testkit';
import { rectificationLedger } from './rectification-ledger.ts';
import variations from './variations/rectification-ledger.json' with { type: 'json' };

testPolicy(rectificationLedger, { variations });
