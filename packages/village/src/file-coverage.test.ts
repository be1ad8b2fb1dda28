import { testPolicy } from '@dzfp/testkit';
import { fileCoverage } from './file-coverage.ts';

testPolicy(fileCoverage, { parameters: { keyVillages: 3 } });
