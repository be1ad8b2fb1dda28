import { testPolicy } from '@dzfp/testkit';
import { registerStanding } from './register-standing.ts';

testPolicy(registerStanding);
