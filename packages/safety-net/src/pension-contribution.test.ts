import { testPolicy } from '@dzfp/testkit';
import { pensionContribution } from './pension-contribution.ts';

testPolicy(pensionContribution);
