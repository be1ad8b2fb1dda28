import { testPolicy } from '@dzfp/testkit';
import { projectSteps } from './project-steps.ts';

testPolicy(projectSteps);
