import { testPolicy } from '@dzfp/testkit';
import { povertyUse } from './poverty-use.ts';

testPolicy(povertyUse);
