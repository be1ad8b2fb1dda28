import { testPolicy } from '@dzfp/testkit';
import { povertyLine } from './poverty-line.ts';

testPolicy(povertyLine);
