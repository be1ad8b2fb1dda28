import { testPolicy } from '@dzfp/testkit';
import { dibaoGuarantee } from './dibao-guarantee.ts';
import variations from './variations/dibao-guarantee.json' with { type: 'json' };

testPolicy(dibaoGuarantee, { variations });
