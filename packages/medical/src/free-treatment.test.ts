import { testPolicy } from '@dzfp/testkit';
import { freeTreatment } from './free-treatment.ts';
import variations from './variations/free-treatment.json' with { type: 'json' };

testPolicy(freeTreatment, { variations });
