import { testPolicy } from '@dzfp/testkit';
import { assetUpkeep } from './asset-upkeep.ts';
import variations from './variations/asset-upkeep.json' with { type: 'json' };

testPolicy(assetUpkeep, { variations });
