import { testPolicy } from '@dzfp/testkit';
import { studentLoan } from './student-loan.ts';

testPolicy(studentLoan);
