import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ProjectAct } from './model/project-step.ts';
import { projectLibrary } from './project-library.ts';

const entry = fc.record({
  project: fc.constantFrom('P-1', 'P-2'),
  on: fc.constantFrom('2019-03-01', '2019-05-01', '2019-08-01'),
  act: fc.constantFrom<ProjectAct>('enter', 'approve', 'start', 'accept', 'reimburse', 'handOver', 'pay'),
  paper: fc.boolean(),
  amount: fc.nat({ max: 20_000 }).map((fen) => (fen / 100).toFixed(2)),
});
const entries = fc
  .array(entry, { maxLength: 20 })
  .map((all) => all.map((each, i) => ({ ...each, entry: String(100 + i) })));

testPolicy(projectLibrary, { input: fc.record({ on: fc.constant('2019-06-30'), entries }) });

it('the order in which entries are given changes nothing, nor does what comes after the day', () => {
  const bound = projectLibrary.with({ advanceShare: '0.3' });
  fc.assert(
    fc.property(entries, (all) => {
      const report = bound.evaluate({ on: '2019-06-30', entries: all });
      expect(bound.evaluate({ on: '2019-06-30', entries: all.toReversed() })).toEqual(report);
      const known = all.filter(({ on }) => on <= '2019-06-30');
      expect(bound.evaluate({ on: '2019-06-30', entries: known })).toEqual(report);
    }),
  );
});
