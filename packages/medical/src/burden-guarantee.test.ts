import { testPolicy } from '@dzfp/testkit';
import { burdenGuarantee } from './burden-guarantee.ts';

testPolicy(burdenGuarantee);
