import { testPolicy } from '@dzfp/testkit';
import { release } from './release.ts';

testPolicy(release);
