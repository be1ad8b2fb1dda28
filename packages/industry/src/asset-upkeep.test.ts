import { testPolicy } from '@dzfp/testkit';
import { assetUpkeep } from './asset-upkeep.ts';

testPolicy(assetUpkeep);
