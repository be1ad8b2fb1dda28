import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Wire } from '@dzfp/core';
import type { QuotaBooks } from './model/quota-books.ts';
import { quotaKinds } from './quota-ledger-examples.ts';
import { quotaLedger } from './quota-ledger.ts';

type Entry = Wire<QuotaBooks>['books'][number]['entries'][number];

const kind = '水田';
const certified: Entry = {
  id: 'c',
  on: '2019-01-01',
  from: null,
  to: 'available',
  amount: 1000,
  document: '验收',
};
const buyer = { buyer: '某区（虚构）', region: '370102' };
const days = ['2019-02-01', '2019-06-01', '2019-12-31', '2020-02-01'] as const;
const step = fc.record({
  on: fc.nat({ max: 3 }),
  to: fc.constantFrom('used', 'reserved', 'transferred'),
  amount: fc.nat({ max: 600 }),
  back: fc.constantFrom('not', 'reversed', 'in part', 'without a name'),
  until: fc.nat({ max: 3 }),
});
/** Moves out of what is available, and what comes back of them: taken back, taken back in part, or just returned. */
const entries = fc.array(step, { maxLength: 5 }).map((steps): readonly Entry[] => [
  certified,
  ...steps.flatMap(({ on, to, amount, back, until }, i): Entry[] => {
    const [id, document] = [`m${i}`, '批文'];
    const moved: Entry = { id, on: days[on]!, from: 'available', to, amount, parent: 'c', document, ...buyer };
    const way = { id: `b${i}`, on: days[Math.max(on, until)]!, from: to, to: 'available', document } as const;
    if (back === 'not') return [moved];
    if (back === 'without a name') return [moved, { ...way, amount, parent: id }];
    return [moved, { ...way, amount: back === 'reversed' ? amount : Math.floor(amount / 2), reverses: id }];
  }),
]);
const books = (all: readonly Entry[], on = '2019-12-31'): Wire<QuotaBooks> => ({ on, books: [{ kind, entries: all }] });

testPolicy(quotaLedger, { parameters: quotaKinds, input: entries.map((all) => ({ ...books(all) })) });

const bound = quotaLedger.with(quotaKinds);
const lineOf = (all: readonly Entry[], on?: string): ReturnType<typeof bound.evaluate>['lines'][number] =>
  bound.evaluate(books(all, on)).lines[0]!;
const findingsOf = (...all: readonly Entry[]): readonly string[] =>
  lineOf([certified, ...all]).findings.map((each) => `${each.kind} ${each.at}`);

it('in sound books no more is used, reserved or transferred on any day than is certified', () => {
  fc.assert(
    fc.property(entries, (all) => {
      if (lineOf(all, '2020-12-31').findings.length > 0) return;
      for (const on of days) {
        const { certified: whole, used, reserved, transferred } = lineOf(all, on);
        expect(used + reserved + transferred).toBeLessThanOrEqual(whole);
      }
    }),
  );
});

it('is sound exactly when nothing is overdrawn and whatever comes back reverses an entry whole', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const known = all.filter(({ on }) => on <= '2019-12-31');
      const returns = known.filter(({ id }) => id.startsWith('b'));
      const whole = returns.every(({ reverses, amount }) => all.find(({ id }) => id === reverses)?.amount === amount);
      const taken = (on: string): number =>
        known
          .filter((each) => each.on <= on && each.from !== null)
          .reduce((sum, { from, amount }) => sum + (from === 'available' ? amount : -amount), 0);
      expect(bound.evaluate(books(all)).sound).toBe(whole && days.every((on) => taken(on) <= 1000));
    }),
  );
});

it('a move and its reversal leave the line as it was', () => {
  fc.assert(
    fc.property(
      entries,
      fc.constantFrom('used', 'reserved', 'transferred'),
      fc.nat({ max: 600 }),
      (all, to, amount) => {
        const moved: Entry = { ...certified, id: 'x', from: 'available', to, amount, parent: 'c', ...buyer };
        const back: Entry = { ...certified, id: 'y', from: to, to: 'available', amount, reverses: 'x' };
        expect(lineOf([...all, moved, back])).toEqual(lineOf(all));
      },
    ),
  );
});

it('says the same in whatever order the entries come', () => {
  fc.assert(
    fc.property(entries, (all) => {
      expect(lineOf(all.toReversed())).toEqual(lineOf(all));
    }),
  );
});

const moved: Entry = { ...certified, id: '1', on: '2019-02-01', from: 'available', amount: 400, parent: 'c' };
const reserved: Entry = { ...moved, to: 'reserved' };
const missing: Entry = { ...certified, id: '1', from: 'used', reverses: '9' };
const transferred: Entry = { ...moved, to: 'transferred', ...buyer };

it.each<[string, Entry[], string[]]>([
  ['goes from a reservation to a buyer', [reserved, { ...transferred, id: '2', from: 'reserved', parent: '1' }], []],
  ['goes from a reservation to use', [reserved, { ...moved, id: '2', from: 'reserved', to: 'used', parent: '1' }], []],
  ['enters as used', [{ ...certified, id: '1', to: 'used' }], ['wrongWay 1']],
  ['leaves the books', [{ ...moved, to: null }], ['wrongWay 1']],
  [
    'is transferred after use',
    [
      { ...moved, to: 'used' },
      { ...transferred, id: '2', from: 'used', parent: '1' },
    ],
    ['wrongWay 2'],
  ],
  [
    'comes back unnamed',
    [reserved, { ...moved, id: '2', from: 'reserved', to: 'available', parent: '1' }],
    ['wrongWay 2'],
  ],
  ['is transferred to nobody', [{ ...moved, to: 'transferred', region: '370102' }], ['noBuyer 1']],
  ['is transferred to nowhere', [{ ...moved, to: 'transferred', buyer: '某区（虚构）' }], ['noBuyer 1']],
  ['is transferred to another province', [{ ...transferred, region: '130102' }], ['outsideArea 1']],
  ['is transferred to a zone of the city', [{ ...transferred, region: 'DZ-EDZ' }], []],
  ['is transferred to no code', [{ ...transferred, region: '37' }], ['outsideArea 1']],
  ['reverses what is not there', [missing], ['unknownParent 1', 'negativeBalance used']],
])('quota that %s', (_, all, expected) => {
  expect([...findingsOf(...all)].toSorted()).toEqual(expected.toSorted());
});

it('names what is wrong in the order of the days', () => {
  const late: Entry = { ...moved, id: '1', on: '2019-06-01', to: null };
  const early: Entry = { ...moved, id: '2', to: 'transferred' };
  expect(findingsOf(late, early)).toEqual(['noBuyer 2', 'wrongWay 1']);
});

it('keeps each kind by itself; one that is not sound makes the whole not sound', () => {
  const { lines, sound } = bound.evaluate({
    on: '2019-12-31',
    books: [
      { kind: '粮食产能', entries: [certified] },
      { kind, entries: [certified, { ...moved, to: 'used', amount: 1001 }] },
    ],
  });
  expect(lines.map((each) => [each.kind, each.unit, each.findings.length])).toEqual([
    ['水田', 'squareMetre', 2],
    ['粮食产能', 'kilogram', 0],
  ]);
  expect(sound).toBe(false);
});
