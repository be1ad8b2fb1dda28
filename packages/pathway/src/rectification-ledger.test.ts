import { testPolicy } from '@dzfp/testkit';
import { rectificationLedger } from './rectification-ledger.ts';

testPolicy(rectificationLedger);
