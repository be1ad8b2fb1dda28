import { testPolicy } from '@dzfp/testkit';
import { pensionEstimate } from './pension-estimate.ts';
import variations from './variations/pension-estimate.json' with { type: 'json' };

testPolicy(pensionEstimate, { variations });
