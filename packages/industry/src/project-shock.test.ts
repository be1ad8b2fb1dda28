import { testPolicy } from '@dzfp/testkit';
import { projectShock } from './project-shock.ts';

testPolicy(projectShock);
