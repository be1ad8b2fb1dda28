import { testPolicy } from '@dzfp/testkit';
import { assetDividend } from './asset-dividend.ts';

testPolicy(assetDividend);
