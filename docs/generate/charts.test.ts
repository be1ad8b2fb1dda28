import { policiesOf, policyPage } from '@dzfp/handbook';
import { expect, it } from 'vitest';
import { charts } from './charts.ts';
import { edition } from './edition.ts';

const of = edition('zh');
const pages = policiesOf(of).map((policy) => policyPage(policy, of));

it('draws every chart that is asked for', () => {
  for (const { policy, form } of charts) {
    const drawn = pages.find(({ id }) => id === policy)?.charts.map((each) => each.form);
    expect([policy, drawn?.includes(form)]).toEqual([policy, true]);
  }
});

it('shows how the money runs down in the policies of funds', () => {
  const falls = pages.flatMap(({ id, charts: all }) =>
    all.filter(({ form }) => form === 'waterfall').map(({ across }) => [id, across.places]),
  );
  expect(Object.fromEntries(falls)).toEqual({
    'funds/fund-ledger': [
      '示例县财政 收到',
      '示例县财政 结余',
      '示例甲乡、示例乙镇 收到',
      '示例甲乡、示例乙镇 结余',
      '示例甲乡、示例乙镇 支付',
    ],
    'funds/payment-standing': ['到账金额', '已支付', '结余'],
    'cooperation/partner-fund': ['受援县财政 收到', '受援县财政 结余', '茶叶项目 收到', '茶叶项目 支付'],
  });
});

it('lists where a curve bends, with the parameter and the clause', () => {
  const settlement = pages.find(({ id }) => id === 'medical/inpatient-settlement');
  const burden = settlement?.charts.find(({ id }) => id === 'inPolicyCost-burden');
  expect(burden?.turns?.rows).toEqual([
    ['370.38 元', '折点', '0 → 0.135', '社会救助'],
    ['500.00 元', '折点', '0.135 → 0.04725', '基本医保起付线 条款 6.2'],
  ]);
});
