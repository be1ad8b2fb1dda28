import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { quotaLedger } from './quota-ledger.ts';

const move = fc.record({
  to: fc.constantFrom('used', 'reserved', 'transferred'),
  amount: fc.nat({ max: 600 }),
  on: fc.constantFrom('2019-02-01', '2019-06-01', '2020-02-01'),
});
const entries = fc
  .array(move, { maxLength: 5 })
  .map((moves) => [
    { id: '0', on: '2019-01-01', from: null, to: 'available', amount: 1000, document: '验收' },
    ...moves.map((each, i) => ({ id: String(i + 1), from: 'available', parent: '0', document: `D${i}`, ...each })),
  ]);

testPolicy(quotaLedger, {
  input: entries.map((all) => ({ on: '2019-12-31', books: [{ kind: 'quantity', entries: all }] })),
});
