import { testPolicy } from '@dzfp/testkit';
import { leadingEnterprise } from './leading-enterprise.ts';
import variations from './variations/leading-enterprise.json' with { type: 'json' };

testPolicy(leadingEnterprise, { variations });
