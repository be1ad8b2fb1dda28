import { testPolicy } from '@dzfp/testkit';
import { parkLink } from './park-link.ts';

testPolicy(parkLink);
