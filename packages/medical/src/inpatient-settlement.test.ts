import { testPolicy } from '@dzfp/testkit';
import { inpatientSettlement } from './inpatient-settlement.ts';

testPolicy(inpatientSettlement);
