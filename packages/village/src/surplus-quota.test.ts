import { testPolicy } from '@dzfp/testkit';
import { surplusQuota } from './surplus-quota.ts';

testPolicy(surplusQuota);
