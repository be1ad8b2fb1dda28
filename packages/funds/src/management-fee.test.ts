import { testPolicy } from '@dzfp/testkit';
import { managementFee } from './management-fee.ts';

testPolicy(managementFee);
