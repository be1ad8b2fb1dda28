import { testPolicy } from '@dzfp/testkit';
import { leadingEnterprise } from './leading-enterprise.ts';

testPolicy(leadingEnterprise);
