import { testPolicy } from '@dzfp/testkit';
import { projectShock } from './project-shock.ts';
import variations from './variations/project-shock.json' with { type: 'json' };

testPolicy(projectShock, { variations });
