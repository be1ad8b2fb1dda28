import { testPolicy } from '@dzfp/testkit';
import { monitoredKind } from './monitored-kind.ts';

testPolicy(monitoredKind);
