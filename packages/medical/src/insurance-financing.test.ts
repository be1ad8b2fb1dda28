import { testPolicy } from '@dzfp/testkit';
import { insuranceFinancing } from './insurance-financing.ts';

testPolicy(insuranceFinancing);
