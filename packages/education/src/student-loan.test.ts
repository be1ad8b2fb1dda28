import { testPolicy } from '@dzfp/testkit';
import { studentLoan } from './student-loan.ts';
import variations from './variations/student-loan.json' with { type: 'json' };

testPolicy(studentLoan, { variations });
