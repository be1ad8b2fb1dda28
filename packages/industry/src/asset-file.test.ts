import { testPolicy } from '@dzfp/testkit';
import { assetFile } from './asset-file.ts';

testPolicy(assetFile);
