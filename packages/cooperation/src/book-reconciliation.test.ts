import { testPolicy } from '@dzfp/testkit';
import { bookReconciliation } from './book-reconciliation.ts';

testPolicy(bookReconciliation);
