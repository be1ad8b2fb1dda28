import { testPolicy } from '@dzfp/testkit';
import { fourRights } from './four-rights.ts';

testPolicy(fourRights);
