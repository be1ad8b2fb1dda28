import { testPolicy } from '@dzfp/testkit';
import { helpRecord } from './help-record.ts';
import variations from './variations/help-record.json' with { type: 'json' };

testPolicy(helpRecord, { variations });
