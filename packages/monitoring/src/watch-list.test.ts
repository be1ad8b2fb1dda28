import type { Wire } from '@dzfp/core';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlertRound, WatchList } from './model/watch-list.ts';
import { watchList } from './watch-list.ts';

testPolicy(watchList);

type Alert = Wire<AlertRound>['alerts'][number];

const alert = {
  household: 'H-1',
  area: '371402901001',
  risk: 'illness',
  raisedBy: { by: 'bureau', name: '医疗保障局大额支出名单' },
  alertedOn: '2019-05-01',
} as const;
const list = (asOf: string, alerts: readonly Alert[]): Wire<WatchList> => watchList.with({}).evaluate({ asOf, alerts });

const may = fc.integer({ min: 1, max: 31 }).map((day) => `2019-05-${String(day).padStart(2, '0')}`);
const oneAlert = fc.record(
  {
    area: fc.constantFrom('371402901001', '371402901002', '371403901001'),
    risk: fc.constantFrom('illness', 'house', 'water'),
    raisedBy: fc.record({ by: fc.constantFrom('rule', 'bureau', 'visit'), name: fc.constantFrom('a', 'b') }),
    alertedOn: may,
    helpedOn: fc.option(may),
    dueOn: may,
    releasedOn: fc.option(may),
    dismissed: fc.record({ on: may, reason: fc.constant('核查为安全住房') }),
  },
  { requiredKeys: ['area', 'risk', 'raisedBy', 'alertedOn'] },
);
const alerts = fc
  .array(oneAlert, { maxLength: 12 })
  .map((all) => all.map((each, i): Alert => ({ ...each, household: `H-${i}` })));

describe('the list', () => {
  it('names what is open with what raised it, apart from what is unknown', () => {
    const { answered } = list('2019-06-30', [
      { ...alert, helpedOn: null },
      { ...alert, household: 'H-2' },
    ]);
    expect(answered).toMatchObject({
      gaps: [{ key: 'H-1 illness 2019-05-01 医疗保障局大额支出名单', evidence: '医疗保障局大额支出名单' }],
      unknowns: [{ evidence: '医疗保障局大额支出名单' }],
    });
  });

  it('counts a dismissal from its day on, and keeps one whose help is unknown as unknown till then', () => {
    const dismissed = { ...alert, dismissed: { on: '2019-06-10', reason: '安全住房' } };
    const at = (asOf: string): readonly number[] => {
      const { answered } = list(asOf, [dismissed]);
      return [answered.exception, answered.unknown];
    };
    expect(at('2019-06-09')).toEqual([0, 1]);
    expect(at('2019-06-10')).toEqual([1, 0]);
  });

  it('says of each alert what it says of it alone', () => {
    fc.assert(
      fc.property(alerts, may, (all, asOf) => {
        const { answered, byRisk } = list(asOf, all);
        const alone = all.map((each) => list(asOf, [each]));
        for (const state of ['total', 'reached', 'exception', 'unknown', 'gap'] as const)
          expect(answered[state]).toBe(alone.reduce((sum, of) => sum + of.answered[state], 0));
        for (const of of ['alerts', 'released', 'overdue'] as const) {
          const sum = (lists: readonly Wire<WatchList>[]): number =>
            lists.flatMap((each) => each.byRisk).reduce((so, each) => so + each[of], 0);
          expect(byRisk.reduce((so, each) => so + each[of], 0)).toBe(sum(alone));
        }
      }),
    );
  });

  it('depends on no order', () => {
    fc.assert(
      fc.property(alerts, may, (all, asOf) => {
        expect(list(asOf, all.toReversed())).toEqual(list(asOf, all));
      }),
    );
  });

  it('never takes back an answer: what is answered on a day stays so, what is overdue does until it is', () => {
    fc.assert(
      fc.property(oneAlert, may, may, (one, a, b) => {
        const [now, later] = [a, b]
          .toSorted()
          .map((asOf) => list(asOf, [{ ...one, household: 'H-1' }]))
          .map(({ answered, byRisk }) => ({
            answered: answered.reached + answered.exception,
            overdue: byRisk.reduce((sum, { overdue }) => sum + overdue, 0),
          }));
        expect(later!.answered).toBeGreaterThanOrEqual(now!.answered);
        expect(later!.overdue + later!.answered).toBeGreaterThanOrEqual(now!.overdue);
      }),
    );
  });

  it('calls overdue what is a gap after its time, and nothing that is unknown', () => {
    fc.assert(
      fc.property(oneAlert, may, (one, asOf) => {
        const { answered, byRisk } = list(asOf, [{ ...one, household: 'H-1' }]);
        const due = one.dueOn !== undefined && one.dueOn < asOf;
        expect(byRisk.some(({ overdue }) => overdue > 0)).toBe(answered.gap > 0 && due);
      }),
    );
  });
});
