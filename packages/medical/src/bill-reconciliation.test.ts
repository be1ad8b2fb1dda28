import { testPolicy } from '@dzfp/testkit';
import { billReconciliation } from './bill-reconciliation.ts';
import variations from './variations/bill-reconciliation.json' with { type: 'json' };

testPolicy(billReconciliation, { variations });
