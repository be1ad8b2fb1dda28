import { testPolicy } from '@dzfp/testkit';
import { billReconciliation } from './bill-reconciliation.ts';

testPolicy(billReconciliation);
