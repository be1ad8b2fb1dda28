import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { connectionsProgress } from './connections-progress.ts';
import { shortList } from './five-connections-examples.ts';

const found = fc.array(
  fc.record({
    item: fc.constantFrom('道路', '客车', '卫生室'),
    met: fc.boolean(),
    foundOn: fc.constantFrom('2019-03-01', '2020-01-01'),
  }),
  { maxLength: 4 },
);
const villages = fc
  .array(found, { maxLength: 4 })
  .map((all) => all.map((each, i) => ({ village: `37142${i % 2}90100${i}`, on: '2019-12-31', found: each })));

testPolicy(connectionsProgress, {
  parameters: shortList,
  input: villages.map((all) => ({ on: '2019-12-31', villages: all })),
});
