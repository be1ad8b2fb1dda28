import { testPolicy } from '@dzfp/testkit';
import { dropoutRisk } from './dropout-risk.ts';

testPolicy(dropoutRisk);
