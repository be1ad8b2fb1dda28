import { testPolicy } from '@dzfp/testkit';
import { interProvincialFee } from './inter-provincial-fee.ts';
import variations from './variations/inter-provincial-fee.json' with { type: 'json' };

testPolicy(interProvincialFee, { variations });
