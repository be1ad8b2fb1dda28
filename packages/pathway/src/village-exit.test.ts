import { testPolicy } from '@dzfp/testkit';
import { villageExit } from './village-exit.ts';

testPolicy(villageExit);
