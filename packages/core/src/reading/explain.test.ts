import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  count,
  definePolicy,
  flag,
  largestMoney,
  money,
  number,
  parameter,
  printMoney,
  rate,
  record,
  text,
  type Count,
  type Money,
} from '../index.ts';
import { explain, explanationText } from './index.ts';

interface Hall {
  readonly cost: Money;
  readonly doors: Count;
  readonly floors: Count;
}
interface Verdict {
  readonly dear: boolean;
  readonly wide: boolean;
  readonly owing: boolean;
  readonly shared: boolean;
  readonly dense: boolean;
}

/** Every result is a yes or no; the figures on the way to it may be of any size. */
const policy = definePolicy({
  id: 'example/hall',
  clauses: ['7.1'],
  title: text('示例', 'example'),
  summary: text('示例', 'example'),
  subject: 'village',
  authority: text('扶贫办', 'office'),
  papers: [],
  timeLimit: text('未规定', 'not set'),
  level: text('县', 'county'),
  sources: [{ key: 'X', title: 'x' }],
  input: record<Hall>('会堂', 'hall', {
    cost: money('造价', 'cost', { least: '-999999999999.99' }),
    doors: count('门', 'doors'),
    floors: count('层', 'floors'),
  }),
  output: record<Verdict>('结果', 'verdict', {
    dear: flag('贵', 'dear'),
    wide: flag('宽', 'wide'),
    owing: flag('欠', 'owing'),
    shared: flag('分担', 'shared'),
    dense: flag('密', 'dense'),
  }),
  parameters: {
    cap: parameter('example/cap', '7.1', money('上限', 'cap')),
    share: parameter('example/share', '7.1', rate('比例', 'share')),
  },
  formula: ({ cost, doors, floors }, { cap, share }) => {
    const whole = cost.times(doors).as('合计', 'in all');
    const openings = doors.times(floors).as('门数', 'openings');
    const part = whole.times(share).as('分担额', 'part');
    const density = whole.per(cap, { whenZero: share }).as('密度', 'density');
    return {
      dear: whole.isAbove(cap),
      wide: openings.isAbove(number(100)),
      owing: cap.minus(whole).as('差额', 'left').isBelow(cap),
      shared: part.isAbove(cap),
      dense: density.isAbove(share),
    };
  },
  laws: [],
  examples: [],
});

const bound = policy.with({ cap: '0.07', share: '0.001' });

function figures(cost: number, doors: number, floors: number): Readonly<Record<string, unknown>> {
  const { steps } = explain(bound, { cost: printMoney(cost as Money), doors, floors });
  return Object.fromEntries(steps.map(({ card, value }) => [card.name.en, value]));
}

/** Fen as yuan with at least so many decimals, by an arithmetic of the test’s own. */
function yuan(tenPower: number, of: bigint, least: number): string {
  const digits = String(of < 0n ? -of : of).padStart(tenPower + 1, '0');
  const decimals = digits.slice(-tenPower).replace(/0+$/, '').padEnd(least, '0');
  return `${of < 0n ? '-' : ''}${digits.slice(0, -tenPower)}${decimals === '' ? '' : `.${decimals}`}`;
}

it('shows each figure with all of its digits, whatever its size', () => {
  const fen = fc.oneof(
    fc.constantFrom(largestMoney, -largestMoney, -1, 0),
    fc.integer({ min: -largestMoney, max: largestMoney }),
  );
  const many = fc.oneof(fc.constantFrom(0, 1, 201), fc.integer({ min: 0, max: 1_000_000_000 }));
  fc.assert(
    fc.property(fen, many, many, (cost, doors, floors) => {
      const whole = BigInt(cost) * BigInt(doors);
      const shown = figures(cost, doors, floors);
      expect(shown).toMatchObject({
        'in all': yuan(2, whole, 2),
        left: yuan(2, 7n - whole, 2),
        part: yuan(5, whole, 0),
        density: `${whole}/7`,
      });
      expect(String(shown['openings'])).toBe(String(BigInt(doors) * BigInt(floors)));
    }),
    { numRuns: 500 },
  );
});

it('shows the amount that no result uses to the fen', () => {
  expect(figures(largestMoney, 201, 1)['in all']).toBe('200999999999997.99');
});

it('shows an exact ratio of large figures as the percentage that it is', () => {
  const said = explanationText(explain(bound, { cost: printMoney(largestMoney), doors: 201, floors: 1 }), 'en');
  expect(said).toContain('density: 287142857142854271.4286%');
});
