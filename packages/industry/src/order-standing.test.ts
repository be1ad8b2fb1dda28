import { testPolicy } from '@dzfp/testkit';
import { orderStanding } from './order-standing.ts';

testPolicy(orderStanding);
