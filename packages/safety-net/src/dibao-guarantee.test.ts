import { testPolicy } from '@dzfp/testkit';
import { dibaoGuarantee } from './dibao-guarantee.ts';

testPolicy(dibaoGuarantee);
