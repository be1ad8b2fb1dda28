import { expect, test } from 'vitest';
import { fundReceipts } from './fund-receipts.ts';

const header = '流水号,业务类型,支出用途,收款人,收款人证件号码,金额(元),业务日期,摘要';
const csv = (...rows: readonly string[]): Uint8Array => new TextEncoder().encode([header, ...rows].join('\r\n'));

test('a payment is read with the term it is for; one by name alone is nobody’s, a wrong number is never put right', async () => {
  const read = await fundReceipts(
    csv(
      'LS1,支付,雨露计划补助,王某,371402195402269910,"1,500.00",2019-10-08,2019年秋季学期',
      'LS2,支付,雨露计划补助,王某,371402195402269910,1500,2019-05-08,2019年春季学期',
      'LS3,支付,扶贫专岗补贴,王某,,1500.00,2019-10-08,第1季度岗位补贴',
      'LS4,支付,扶贫专岗补贴,王某,371402195402269911,1500.00,2019-10-08,第1季度岗位补贴',
      'LS5,支付,扶贫专岗补贴,王某,371402195402269910,一千五,2019-10-08,第1季度岗位补贴',
      'LS6,支付,扶贫专岗补贴,王某,371402195402269910,1500.00,2019-10,第1季度岗位补贴',
      'LS7,下达,扶贫专岗补贴,某县人社局,,1500.00,2019-10-08,项目资金下达',
    ),
    'funds.csv',
  );
  expect(read.receipts.map(({ serial, purpose, amount }) => [serial, purpose, amount])).toEqual([
    ['LS1', '雨露计划补助（2019年秋季学期）', '1500.00'],
    ['LS2', '雨露计划补助（其他学期）', '1500.00'],
  ]);
  expect(read).toMatchObject({ withoutNumber: 1, setAside: [5, 6, 7] });
});
