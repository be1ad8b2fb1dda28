import { testPolicy } from '@dzfp/testkit';
import { threeHavesThreeCleans } from './three-haves-three-cleans.ts';

testPolicy(threeHavesThreeCleans);
