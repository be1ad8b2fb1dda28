import { testPolicy } from '@dzfp/testkit';
import { describe, expect, it } from 'vitest';
import { assumedTerms } from './aid-process-examples.ts';
import { aidProcess } from './aid-process.ts';

testPolicy(aidProcess, { parameters: { ...assumedTerms } });

const bound = aidProcess.with(assumedTerms);
const papers = {};

describe('the clock of aid', () => {
  const applied = (day: string): ReturnType<typeof bound.evaluate>['clock'] =>
    bound.evaluate({
      on: '2019-10-01',
      begins: '2019-09-01',
      done: { identify: '2019-09-20', apply: day, notice: null, pay: null, file: null },
      papers,
    }).clock;

  it('30 September is in time and 1 October a day late', () => {
    expect(applied('2019-09-30').late).toEqual([]);
    expect(applied('2019-10-01').late).toMatchObject([{ key: 'apply', days: 1 }]);
  });

  it('names the next step and its deadline', () => {
    expect(applied('2019-09-30').next).toMatchObject({ key: 'notice', due: '2019-10-15' });
  });

  it('a payment before the public notice is out of order', () => {
    const { clock } = bound.evaluate({
      on: '2019-12-01',
      begins: '2019-09-01',
      done: { identify: '2019-09-20', apply: '2019-09-30', notice: null, pay: '2019-10-20', file: null },
      papers,
    });
    expect(clock.steps.map(({ state }) => state)).toContain('outOfOrder');
    expect(clock.kept).toBe(false);
  });
});
