import { testPolicy } from '@dzfp/testkit';
import { quotaProceeds } from './quota-proceeds.ts';

testPolicy(quotaProceeds);
