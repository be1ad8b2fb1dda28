import { testPolicy } from '@dzfp/testkit';
import { inpatientSettlement } from './inpatient-settlement.ts';
import variations from './variations/inpatient-settlement.json' with { type: 'json' };

testPolicy(inpatientSettlement, { variations });
