import { testPolicy } from '@dzfp/testkit';
import { villageExit } from './village-exit.ts';
import variations from './variations/village-exit.json' with { type: 'json' };

testPolicy(villageExit, { variations });
