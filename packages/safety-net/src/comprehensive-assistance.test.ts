import { testPolicy } from '@dzfp/testkit';
import { comprehensiveAssistance } from './comprehensive-assistance.ts';

testPolicy(comprehensiveAssistance);
