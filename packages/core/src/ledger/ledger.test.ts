import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay, type Day } from '../quantity/day.ts';
import { parseMoney, type Money } from '../quantity/money.ts';
import { money } from '../schema/builders.ts';
import { accountHolds, accountOf, type LedgerAccount, type TracedAmount } from './account.ts';
import { balances, type Balance } from './balances.ts';
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

  it('counts as entered and left only what was not taken back', () => {
    const entries = [
      entry('1', null, 'county', '100'),
      entry('2', 'county', null, '60', { parent: '1' }),
      entry('3', null, 'county', '60', { reverses: '2' }),
      entry('4', 'county', null, '30', { reverses: '1' }),
    ];
    expect(conservation(entries, on)).toMatchObject({ entered: 7000, left: 0, held: 7000, holds: true });
    expect(ledgerFindings(entries)).toEqual([]);
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

  it('compares at the end of a day and says when a node first had too little, and by how much', () => {
    const entries = [
      entry('1', 'a', 'b', '3', { parent: '2' }),
      entry('2', null, 'a', '3'),
      entry('3', 'a', 'b', '2', { parent: '2', on: on + 1 }),
      entry('4', 'a', 'b', '1', { parent: '2', on: on + 2 }),
    ];
    expect(ledgerFindings(entries)).toEqual([
      { kind: 'negativeBalance', at: 'a', on: on + 1, excess: 200 },
      { kind: 'overdrawn', at: '2', on: on + 1, excess: 200 },
    ]);
  });

  it('names what it finds on one day in the order of kinds and ids', () => {
    const entries = [entry('2', 'a', 'b', '1'), entry('1', 'c', 'b', '1', { parent: '9' }), entry('0', 'c', 'a', '5')];
    expect(ledgerFindings(entries).map(({ kind, at }) => `${kind} ${at}`)).toEqual([
      'negativeBalance c',
      'noParent 0',
      'noParent 2',
      'unknownParent 1',
    ]);
  });

  it.each<[string, string, Entry<Money>[]]>([
    [
      'a reversal of what is not there, whatever its parent',
      'unknownParent 2',
      [entry('1', null, 'a', '1'), entry('2', 'a', null, '1', { reverses: '9', parent: '1' })],
    ],
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
      'what rests on an entry that left the books',
      'wrongParent 3',
      [
        entry('1', null, 'a', '1'),
        entry('2', 'a', null, '1', { parent: '1' }),
        entry('3', null, 'b', '1', { parent: '2' }),
      ],
    ],
    [
      'a reversal that gives back to somebody else',
      'wrongParent 3',
      [
        entry('1', null, 'a', '1'),
        entry('2', 'a', 'b', '1', { parent: '1' }),
        entry('3', 'b', 'c', '1', { reverses: '2' }),
      ],
    ],
    [
      'a reversal that takes from somebody else',
      'wrongParent 3',
      [
        entry('1', null, 'a', '1'),
        entry('2', 'a', 'b', '1', { parent: '1' }),
        entry('3', 'c', 'a', '1', { reverses: '2' }),
      ],
    ],
    [
      'a reversal with a parent',
      'wrongParent 3',
      [
        entry('1', null, 'a', '1'),
        entry('2', 'a', 'b', '1', { parent: '1' }),
        entry('3', 'b', 'a', '1', { reverses: '2', parent: '2' }),
      ],
    ],
    ['a part of a fen', 'badAmount 1', [{ ...entry('1', null, 'a', '1'), amount: 0.5 as Money }]],
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

  it.each<[string, Entry<Money>[]]>([
    ['what it rests on is not there', [entry('2', 'a', 'b', '1', { parent: '9' })]],
    ['it rests on nothing', [entry('2', 'a', 'b', '1')]],
    ['a source has a parent', [entry('2', null, 'b', '1', { parent: '1' })]],
    ['its source went elsewhere', [entry('2', 'c', 'b', '1', { parent: '1' })]],
    [
      'it rests on a reversal',
      [
        entry('2', 'a', 'b', '1', { parent: '1' }),
        entry('3', 'b', 'a', '1', { reverses: '2' }),
        entry('4', 'a', 'd', '1', { parent: '3' }),
      ],
    ],
    ['it runs in a circle', [entry('2', 'b', 'c', '1', { parent: '3' }), entry('3', 'c', 'b', '0', { parent: '2' })]],
  ])('says that an amount has no document when %s', (_, entries) => {
    const traced = trace([entry('1', null, 'a', '2'), ...entries], on).filter(({ entry: id }) => id !== '1');
    expect(new Set(traced.map(({ document }) => document))).toEqual(new Set([null]));
  });

  it('lists what was overdrawn below nothing, so that the lines of a node still sum to its balance', () => {
    const entries = [entry('1', null, 'a', '1'), entry('2', 'a', 'b', '3', { parent: '1' })];
    expect(trace(entries, on).map(({ node, amount }) => [node, amount])).toEqual([
      ['a', -200],
      ['b', 300],
    ]);
    expect(conservation(entries, on)).toMatchObject({ entered: 100, held: 100, holds: false });
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

const more = (of: Balance<Money>): Balance<Money> => ({ ...of, paid: (of.paid - 1) as Money });
const less = (of: TracedAmount<Money>): TracedAmount<Money> =>
  of.node === null ? { ...of, amount: (of.amount - 1) as Money } : of;
const undocumented = (of: TracedAmount<Money>): TracedAmount<Money> => ({ ...of, document: null });

describe('the account of a ledger', () => {
  const books = [
    entry('1', null, 'county', '10'),
    entry('2', 'county', 'project', '6', { parent: '1' }),
    entry('3', 'project', null, '4', { parent: '2' }),
  ];
  const kept = accountOf(books, on);

  it('is sound, and holds each of its laws, on every day of a sound ledger', () => {
    fc.assert(
      fc.property(sound, fc.nat(80), (entries, day) => {
        const account = accountOf(entries, day as Day);
        expect(account).toMatchObject({ sound: true, untraced: 0, findings: [] });
        expect(accountHolds(account)).toEqual({ balanced: true, conserved: true, traced: true });
        expect(sum(account.traced)).toBe(account.entered);
      }),
    );
  });

  it('holds its laws in any ledger, and is sound exactly when nothing is found up to the day', () => {
    fc.assert(
      fc.property(anyLedger, fc.nat(6), (entries, day) => {
        const account = accountOf(entries, day as Day);
        expect(accountHolds(account)).toEqual({ balanced: true, conserved: true, traced: true });
        expect(account.findings).toEqual(ledgerFindings(entries.filter((each) => each.on <= day)));
        expect(account.sound).toBe(account.findings.length === 0);
        expect(account.untraced).toBe(sum(account.traced.filter(({ document }) => document === null)));
      }),
    );
  });

  it('counts what is booked on the day, and nothing after it', () => {
    const later = entry('4', 'project', null, '9', { parent: '2', on: on + 1 });
    expect(accountOf([...books, later], on)).toEqual(kept);
    expect(accountOf([...books, later], (on + 1) as Day)).toMatchObject({ sound: false, left: 1300 });
    expect(accountOf(books, (on - 1) as Day)).toMatchObject({ entered: 0, nodes: [], traced: [], sound: true });
  });

  it('names what has no source by its amount', () => {
    const account = accountOf([...books, entry('5', 'county', 'project', '1', { parent: '9' })], on);
    expect(account).toMatchObject({ sound: false, untraced: 100 });
  });

  it.each<[string, Partial<LedgerAccount<Money>>, object]>([
    ['a node that holds a fen more than it should', { nodes: kept.nodes.map(more) }, { balanced: false }],
    ['a fen that was lost', { entered: (kept.entered + 1) as Money }, { conserved: false }],
    ['a fen of a payee without a line', { traced: kept.traced.map(less) }, { traced: false }],
    ['a node without its lines', { traced: kept.traced.filter(({ node }) => node !== 'project') }, { traced: false }],
    ['what has left without its lines', { traced: kept.traced.filter(({ node }) => node !== null) }, { traced: false }],
    ['a line without a document', { traced: kept.traced.map(undocumented) }, { traced: false }],
    [
      'lines without a document in a ledger that does not claim to be sound',
      { traced: kept.traced.map(undocumented), sound: false },
      { traced: true },
    ],
  ])('sees %s', (_, wrong, found) => {
    expect(accountHolds({ ...kept, ...wrong })).toEqual({ balanced: true, conserved: true, traced: true, ...found });
  });
});
