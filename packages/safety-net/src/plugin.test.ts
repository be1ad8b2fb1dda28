import { testPlugin } from '@dzfp/testkit';
import { safetyNet } from './plugin.ts';

testPlugin(safetyNet);
