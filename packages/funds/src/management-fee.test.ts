import { testPolicy } from '@dzfp/testkit';
import { managementFee } from './management-fee.ts';
import variations from './variations/management-fee.json' with { type: 'json' };

testPolicy(managementFee, { variations });
