import { testPolicy } from '@dzfp/testkit';
import { orderBook } from './order-book.ts';

testPolicy(orderBook, { parameters: { unsoldShare: '0.2' } });
