import { testPolicy } from '@dzfp/testkit';
import { filialFund } from './filial-fund.ts';

testPolicy(filialFund);
