import { testPolicy } from '@dzfp/testkit';
import { promiseLedger } from './promise-ledger.ts';

testPolicy(promiseLedger);
