import { testPolicy } from '@dzfp/testkit';
import { productionLoan } from './production-loan.ts';
import variations from './variations/production-loan.json' with { type: 'json' };

testPolicy(productionLoan, { variations });
