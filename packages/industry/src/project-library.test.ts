import { testPolicy } from '@dzfp/testkit';
import { projectLibrary } from './project-library.ts';

testPolicy(projectLibrary, { parameters: { advanceShare: '0.3' } });
