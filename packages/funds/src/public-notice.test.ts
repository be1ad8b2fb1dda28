import { testPolicy } from '@dzfp/testkit';
import { publicNotice } from './public-notice.ts';

testPolicy(publicNotice);
