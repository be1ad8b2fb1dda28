import { testPolicy } from '@dzfp/testkit';
import { agreementItem } from './agreement-item.ts';

testPolicy(agreementItem);
