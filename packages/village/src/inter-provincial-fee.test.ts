import { testPolicy } from '@dzfp/testkit';
import { interProvincialFee } from './inter-provincial-fee.ts';

testPolicy(interProvincialFee);
