import { testPolicy } from '@dzfp/testkit';
import { parkLink } from './park-link.ts';
import variations from './variations/park-link.json' with { type: 'json' };

testPolicy(parkLink, { variations });
