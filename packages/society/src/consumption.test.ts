import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { consumption } from './consumption.ts';

const order = fc
  .record({
    order: fc.constantFrom('A', 'B', 'C', 'D'),
    producer: fc.constantFrom('甲', '乙'),
    verified: fc.boolean(),
    deliveredOn: fc.constantFrom('2019-01-01', '2019-05-01', '2019-12-31'),
    yuan: fc.nat({ max: 500 }),
    paid: fc.nat({ max: 500 }),
    poor: fc.nat({ max: 500 }),
  })
  .map(({ yuan, paid, poor, ...each }) => ({
    ...each,
    amount: `${yuan}.00`,
    paid: `${Math.min(paid, yuan)}.00`,
    toPoor: `${Math.min(poor, yuan)}.00`,
  }));
const orders = fc.uniqueArray(order, { selector: (each) => each.order, maxLength: 4 });

testPolicy(consumption, {
  parameters: { payment: { days: 30, count: 'calendar', startsNextDay: true } },
  input: fc.record({ asOf: fc.constantFrom('2019-01-31', '2019-02-01', '2019-12-31'), orders }),
});
