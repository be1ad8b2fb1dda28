import { testPolicy } from '@dzfp/testkit';
import { temporaryAssistance } from './temporary-assistance.ts';

testPolicy(temporaryAssistance);
