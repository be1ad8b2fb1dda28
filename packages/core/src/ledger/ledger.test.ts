import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay, type Day } from '../quantity/day.ts';
import { parseMoney, type Money } from '../quantity/money.ts';
import { money } from '../schema/builders.ts';
import { balances } from './balances.ts';
import { conservation } from './conservation.ts';
import type { Entry } from './entry.ts';
import { ledgerFindings } from './findings.ts';
import { ledgerSchemas } from './ledger-schema.ts';
import { trace } from './trace.ts';

const nodes = ['city', 'county', 'town', 'village'] as const;

/** Sound ledgers: each step either brings money, or passes on or takes back a part of what is left of an earlier entry. */
const sound = fc
  .array(
    fc.record({
      days: fc.nat(3),
      kind: fc.constantFrom('enter', 'pass', 'pass', 'leave', 'reverse'),
      of: fc.nat(),
      to: fc.constantFrom(...nodes),
      part: fc.nat(100),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((steps) => {
    const entries: Entry<Money>[] = [];
    let on = 0;
    for (const [i, step] of steps.entries()) {
      on += step.days;
      const id = `e${i}`;
      const line = { id, on: on as Day, document: `d${i}` };
      const standing = trace(entries, on as Day);
      const open = standing.filter(({ node }) => node !== null || step.kind === 'reverse');
      const chosen = open[step.of % Math.max(1, open.length)];
      const base = entries.find((each) => each.id === chosen?.entry);
      const amount = Math.floor(((chosen?.amount ?? 0) * step.part) / 100) as Money;
      if (!base || step.kind === 'enter')
        entries.push({ ...line, from: null, to: step.to, amount: step.part as Money });
      else if (step.kind === 'reverse') {
        entries.push({ ...line, from: base.to, to: base.from, amount, reverses: base.id });
      } else {
        entries.push({ ...line, from: base.to, to: step.kind === 'leave' ? null : step.to, amount, parent: base.id });
      }
    }
    return entries;
  });

/** Ledgers of any kind, sound or not. */
const name = fc.constantFrom('a', 'b', 'c', 'd');
const anyEntry = fc.record(
  {
    id: name,
    on: fc.nat(5).map((day) => day as Day),
    from: fc.option(name),
    to: fc.option(name),
    amount: fc.integer({ min: -5, max: 20 }).map((fen) => fen as Money),
    parent: name,
    reverses: name,
    document: name,
  },
  { requiredKeys: ['id', 'on', 'from', 'to', 'amount', 'document'] },
) as fc.Arbitrary<Entry<Money>>;
const anyLedger = fc.array(anyEntry, { maxLength: 8 });

const sum = (all: readonly { readonly amount: number }[]): number => all.reduce((a, { amount }) => a + amount, 0);
const on = parseDay('2019-03-01');
const entry = (id: string, from: string | null, to: string | null, yuan: string, more: object = {}): Entry<Money> => ({
  id,
  on,
  from,
  to,
  amount: parseMoney(yuan),
  document: `文 ${id}`,
  ...more,
});

describe('ledger', () => {
  it('conserves: what entered is what left and what is held, on each day of any ledger', () => {
    fc.assert(
      fc.property(anyLedger, fc.nat(6), (entries, day) => {
        const { entered, left, held, nodes: each } = conservation(entries, day as Day);
        expect(entered).toBe(left + held);
        for (const { received, paid, balance } of each) expect(received).toBe(paid + balance);
      }),
    );
  });

  it('finds nothing in a sound ledger, and holds on each of its days', () => {
    fc.assert(
      fc.property(sound, (entries) => {
        expect(ledgerFindings(entries)).toEqual([]);
        for (const each of entries) expect(conservation(entries, each.on).holds).toBe(true);
      }),
    );
  });

  it('traces every fen of each node to one source document, and all that entered by a source to where it is', () => {
    fc.assert(
      fc.property(sound, (entries) => {
        const last = Math.max(...entries.map((each) => each.on)) as Day;
        const traced = trace(entries, last);
        for (const { node, balance } of balances(entries, last)) {
          expect(sum(traced.filter((each) => each.node === node))).toBe(balance);
        }
        for (const source of entries.filter((each) => each.from === null && each.reverses === undefined)) {
          const takenBack = sum(entries.filter((each) => each.reverses === source.id));
          expect(sum(traced.filter(({ document }) => document === source.document))).toBe(source.amount - takenBack);
        }
        expect(traced.every(({ document }) => document !== null)).toBe(true);
      }),
    );
  });

  it('is restored exactly by a reversal: same balances, same traces, as if nothing had happened', () => {
    fc.assert(
      fc.property(sound, fc.nat(), (entries, pick) => {
        const last = Math.max(...entries.map((each) => each.on)) as Day;
        const standing = trace(entries, last).filter(({ node }) => node !== null);
        const base = standing[pick % Math.max(1, standing.length)];
        if (base === undefined) return;
        const { node, amount } = base;
        const step = { id: 'x', on: last, from: node, to: 'payee', amount, parent: base.entry, document: 'x' };
        const back = { id: 'y', on: last, from: 'payee', to: node, amount, reverses: 'x', document: 'y' };
        const after = [...entries, step, back];
        expect(ledgerFindings(after)).toEqual([]);
        expect(trace(after, last)).toEqual(trace(entries, last));
        const held = (all: readonly Entry<Money>[]): unknown =>
          balances(all, last)
            .map((each) => [each.node, each.balance])
            .filter(([, balance]) => balance !== 0);
        expect(held(after)).toEqual(held(entries));
      }),
    );
  });

  it('does not depend on the order of the entries', () => {
    fc.assert(
      fc.property(fc.oneof(sound, anyLedger), fc.nat(6), (entries, day) => {
        const turned = entries.toReversed();
        expect(balances(turned, day as Day)).toEqual(balances(entries, day as Day));
        expect(ledgerFindings(turned)).toEqual(ledgerFindings(entries));
        expect(trace(turned, day as Day)).toEqual(trace(entries, day as Day));
      }),
    );
  });

  it('finds the money that is missing when more is passed on than a source brought, even if the node has enough', () => {
    const entries = [
      entry('1', null, 'city', '10'),
      entry('2', null, 'city', '10'),
      entry('3', 'city', 'county', '6', { parent: '1' }),
      entry('4', 'city', 'county', '6', { parent: '1', on: on + 1 }),
    ];
    expect(ledgerFindings(entries)).toEqual([{ kind: 'overdrawn', at: '1', on: on + 1, excess: 200 }]);
    expect(conservation(entries, (on + 1) as Day).holds).toBe(true);
  });

  it.each<[string, string, Entry<Money>[]]>([
    ['an id used twice', 'duplicateId 1', [entry('1', null, 'a', '1'), entry('1', null, 'b', '1')]],
    ['a negative amount', 'badAmount 1', [entry('1', null, null, '-1')]],
    ['money from nowhere', 'noParent 2', [entry('1', null, 'a', '1'), entry('2', 'a', 'b', '1')]],
    [
      'a parent that is not there',
      'unknownParent 2',
      [entry('1', null, 'a', '1'), entry('2', 'a', 'b', '1', { parent: '9' })],
    ],
    [
      'a parent that brought the money elsewhere',
      'wrongParent 3',
      [entry('1', null, 'a', '1'), entry('2', null, 'b', '1'), entry('3', 'b', 'c', '1', { parent: '1' })],
    ],
    [
      'a source with a parent',
      'wrongParent 2',
      [entry('1', null, 'a', '1'), entry('2', null, 'b', '1', { parent: '1' })],
    ],
    [
      'a reversal of a reversal',
      'wrongParent 3',
      [
        entry('1', null, 'a', '1'),
        entry('2', 'a', null, '1', { reverses: '1' }),
        entry('3', null, 'a', '1', { reverses: '2' }),
      ],
    ],
    [
      'a payment before its source',
      'beforeParent 2',
      [entry('1', null, 'a', '1', { on: on + 1 }), entry('2', 'a', 'b', '1', { parent: '1' })],
    ],
    [
      'sources in a circle',
      'cycle 1',
      [entry('1', 'b', 'a', '1', { parent: '2' }), entry('2', 'a', 'b', '1', { parent: '1' })],
    ],
    [
      'a reversal of more than there was',
      'overdrawn 1',
      [entry('1', null, 'a', '1'), entry('2', 'a', null, '2', { reverses: '1' })],
    ],
    ['a node that paid before it had', 'negativeBalance a', [entry('1', 'a', 'b', '1')]],
  ])('reports %s', (_, expected, entries) => {
    expect(ledgerFindings(entries).map(({ kind, at }) => `${kind} ${at}`)).toContain(expected);
  });

  it('says that an amount without a sound chain has no document', () => {
    const entries = [entry('1', null, 'a', '1'), entry('2', 'a', 'b', '1', { parent: '9' })];
    expect(trace(entries, on).map(({ document }) => document)).toEqual(['文 1', null]);
  });

  it('reads and writes its entries and results', () => {
    const schemas = ledgerSchemas(money, (zh, en) => money(zh, en, { least: '-1000000' }));
    const entries = [entry('1', null, 'a', '10'), entry('2', 'a', 'b', '12', { parent: '1' })];
    expect(entries.map((each) => schemas.entry.parse(schemas.entry.encode(each)))).toEqual(entries);
    expect(balances(entries, on).map((each) => schemas.balance.encode(each).balance)).toEqual(['-2.00', '12.00']);
    expect(schemas.finding.encode(ledgerFindings(entries)[0]!)).toEqual({
      kind: 'negativeBalance',
      at: 'a',
      on: '2019-03-01',
      excess: '2.00',
    });
  });
});
