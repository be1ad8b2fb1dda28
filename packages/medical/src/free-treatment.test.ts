import { testPolicy } from '@dzfp/testkit';
import { freeTreatment } from './free-treatment.ts';

testPolicy(freeTreatment);
