import { testPolicy } from '@dzfp/testkit';
import { enterprisePairing } from './enterprise-pairing.ts';

testPolicy(enterprisePairing, { parameters: { otherCounty: 5, unfilled: 10 } });
