import { testPolicy } from '@dzfp/testkit';
import { orderStanding } from './order-standing.ts';
import variations from './variations/order-standing.json' with { type: 'json' };

testPolicy(orderStanding, { variations });
