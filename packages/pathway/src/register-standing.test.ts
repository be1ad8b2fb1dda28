import { testPolicy } from '@dzfp/testkit';
import { registerStanding } from './register-standing.ts';
import variations from './variations/register-standing.json' with { type: 'json' };

testPolicy(registerStanding, { variations });
