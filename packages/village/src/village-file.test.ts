import { testPolicy } from '@dzfp/testkit';
import { villageFile } from './village-file.ts';

testPolicy(villageFile, {
  parameters: { weights: [{ item: '道路', weight: 10 }], otherWeight: 5, incomeLine: '30000.00' },
});
