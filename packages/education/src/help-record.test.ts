import { testPolicy } from '@dzfp/testkit';
import { helpRecord } from './help-record.ts';

testPolicy(helpRecord);
