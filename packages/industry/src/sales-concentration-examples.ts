import { text, type Example, type Wire } from '@dzfp/core';
import type { ProjectSales, SalesConcentration } from './model/sales.ts';
import type { ConcentrationParameters } from './sales-concentration.ts';

const values: Wire<ConcentrationParameters> = { mostOfOne: '0.6' };
const line = (product: string, buyer: string, income: string): Wire<ProjectSales>['lines'][number] => ({
  product,
  buyer,
  income,
  cover: 'none',
  guaranteed: '0.00',
});
const sales: Wire<ProjectSales> = {
  on: '2019-05-01',
  lines: [line('蔬菜', '甲', '300.00'), line('蔬菜', '乙', '300.00'), line('食用菌', '甲', '400.00')],
};

/** Cases of concentration; all fictional. */
export const salesConcentrationExamples: readonly Example<ProjectSales, SalesConcentration, ConcentrationParameters>[] =
  [
    {
      title: text(
        '一个产品卖给两家恰六成：不过；一家买两个产品七成：过',
        'A product sold to two, exactly six tenths: not too much; a buyer of two products, seven tenths: too much',
      ),
      parameters: values,
      standing: 'assumed',
      input: sales,
      expected: {
        income: '1000.00',
        product: { biggest: '蔬菜', share: '60000/100000', tooMuch: false },
        buyer: { biggest: '甲', share: '70000/100000', tooMuch: true },
      },
    },
    {
      title: text('多一分：过于集中', 'A fen more is too much'),
      parameters: values,
      standing: 'assumed',
      input: { ...sales, lines: [line('蔬菜', '甲', '600.01'), line('食用菌', '乙', '400.00')] },
      expected: {
        product: { biggest: '蔬菜', share: '60001/100001', tooMuch: true },
        buyer: { biggest: '甲', share: '60001/100001', tooMuch: true },
      },
    },
    {
      title: text('一样多：取名称在前的', 'Equal ones: the first by name'),
      parameters: values,
      standing: 'assumed',
      input: { ...sales, lines: [line('b', 'y', '1.00'), line('a', 'x', '1.00')] },
      expected: {
        product: { biggest: 'a', share: '100/200', tooMuch: false },
        buyer: { biggest: 'x', share: '100/200', tooMuch: false },
      },
    },
    {
      title: text('没有销售：没有集中度', 'No sales: there is no concentration'),
      parameters: values,
      standing: 'assumed',
      input: { ...sales, lines: [] },
      expected: { income: '0.00' },
    },
    {
      title: text('销售未知：不能判断', 'Sales unknown: not decided'),
      parameters: values,
      standing: 'assumed',
      input: { on: '2019-05-01' },
      refused: 'DZ107',
    },
  ];
