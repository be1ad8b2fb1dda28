import { testPolicy } from '@dzfp/testkit';
import { productionLoan } from './production-loan.ts';

testPolicy(productionLoan);
