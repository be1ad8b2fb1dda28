import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  count,
  definePolicy,
  flag,
  noRate,
  number,
  onlyWhen,
  parameter,
  ratio,
  record,
  text,
  type Count,
  type Policy,
  type Ratio,
} from '../index.ts';
import { bounds, explain } from '../reading/index.ts';
import type { BoundFormula } from '../policy/bound.ts';
import { spanStep } from '../reading/span-step.ts';
import { fixed, withoutNumber } from '../reading/span.ts';
import { runExactly } from './run-exact.ts';

// Bounds over every way to leave facts out take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

interface Work {
  readonly done?: Count;
  readonly target?: Count;
  readonly pledged?: Count;
  readonly spare?: Count;
  readonly agreed?: boolean;
  readonly ofTarget?: boolean;
}
interface Answer {
  readonly rate: Ratio | null;
  readonly orHalf: Ratio;
  readonly knownOrHalf: Ratio;
  readonly byLaw: Ratio | null;
  readonly eitherOrHalf: Ratio;
  readonly spare: Count;
  readonly low: boolean;
  readonly set: boolean;
}
interface Law {
  readonly byTarget: boolean;
}

/** So many that bounds cannot try them one by one. */
const whole = { most: 1_000_000 };
const policy: Policy<'example/ratio', Work, Answer, Law> = definePolicy({
  id: 'example/ratio',
  clauses: ['11'],
  title: text('示例', 'example'),
  summary: text('示例', 'example'),
  subject: 'city',
  authority: text('扶贫办', 'office'),
  papers: [],
  timeLimit: text('未规定', 'not set'),
  level: text('市', 'city'),
  sources: [{ key: 'X', title: 'x' }],
  input: record<Work>('事项', 'work', {
    done: count('已完成', 'done', whole).optional(),
    target: count('目标', 'target', whole).optional(),
    pledged: count('承诺', 'pledged', whole).optional(),
    spare: count('其余', 'spare', whole).optional(),
    agreed: flag('已签', 'agreed').optional(),
    ofTarget: flag('按目标', 'of the target').optional(),
  }),
  output: record<Answer>('结果', 'answer', {
    rate: ratio('完成率', 'rate').nullable(),
    orHalf: ratio('或一半', 'or half'),
    knownOrHalf: ratio('未知则一半', 'half when unknown'),
    byLaw: ratio('依法', 'by law').nullable(),
    eitherOrHalf: ratio('其一', 'either or half'),
    spare: count('其余', 'spare', whole),
    low: flag('低', 'low'),
    set: flag('有目标', 'there is a rate'),
  }),
  parameters: { byTarget: parameter('example/by-target', '11', flag('按目标', 'by target')) },
  formula: ({ done, target, pledged, spare, agreed, ofTarget }, { byTarget }) => {
    const half = number(1).per(number(2), { whenZero: noRate });
    const perTarget = done.per(target, { whenZero: noRate }).as('完成率', 'rate');
    const perDone = pledged.per(done, { whenZero: noRate });
    const rate = onlyWhen(agreed, perTarget).as('签后完成率', 'rate once agreed');
    return {
      rate,
      orHalf: rate.ifNone(half),
      knownOrHalf: done.atMost(number(1)).per(target, { whenZero: noRate }).ifUnknown(half),
      byLaw: onlyWhen(agreed, byTarget.choose(perTarget, perDone)),
      eitherOrHalf: ofTarget.choose(perTarget, perDone).ifUnknown(half),
      spare: spare.ifUnknown(number(0)),
      low: rate.ifNone(half).isBelow(half),
      set: rate.isNone.not(),
    };
  },
  laws: [],
  examples: [],
});
const bound = policy.with({ byTarget: true });
const inside = bound as unknown as BoundFormula;
const work = { done: 1, target: 4, pledged: 5, agreed: true, ofTarget: true };

const few = fc.nat({ max: 9 });
const leaves = ['done', 'target', 'pledged', 'agreed', 'ofTarget'] as const;
const anyWork = fc.record(
  { done: few, target: few, pledged: few, agreed: fc.boolean(), ofTarget: fc.boolean() },
  { requiredKeys: [] },
);
const fullWork = fc.record({ done: few, target: few, pledged: few, agreed: fc.boolean(), ofTarget: fc.boolean() });

const over = (above: number, below: number): string => (below === 0 ? '0/1000000' : `${above}/${below}`);
function expected({ done, target, pledged, agreed, ofTarget }: typeof work): object {
  const [perTarget, perDone] = [over(done, target), over(pledged, done)];
  return {
    rate: agreed ? perTarget : null,
    orHalf: agreed ? perTarget : '1/2',
    knownOrHalf: over(Math.min(done, 1), target),
    byLaw: agreed ? perTarget : null,
    spare: 0,
    eitherOrHalf: ofTarget ? perTarget : perDone,
    low: agreed && (target === 0 || 2 * done < target),
    set: agreed,
  };
}
/** Two ratios may be the same in other figures. */
function size(of: unknown): unknown {
  const [above, below] = String(of).split('/');
  return below === undefined ? of : Number(above) / Number(below);
}

describe('a ratio', () => {
  it('keeps its numerator with its denominator, whatever takes its place', () => {
    fc.assert(
      fc.property(fullWork, (facts) => {
        expect(bound.evaluate(facts)).toEqual(expected(facts));
      }),
    );
  });

  it('is known to be none when its condition does not hold', () => {
    expect(bound.evaluate({ ...work, agreed: false })).toMatchObject({ rate: null, orHalf: '1/2', set: false });
  });

  it('that is unknown is wholly replaced, though one of its sides is known', () => {
    for (const facts of [{ target: 4 }, { done: 1 }, { done: 1, pledged: 5 }, {}]) {
      const outcome = inside.runner.run({ facts, before: undefined });
      const register = inside.runner.plan.at[policy.graph.outputs['result.knownOrHalf'] as number] as number;
      expect([outcome[register], outcome[inside.runner.plan.registers / 2 + register]]).toEqual([1, 2]);
    }
  });

  it('names the fact that is missing, never a parameter', () => {
    const { agreed: _, ...unsigned } = work;
    expect(() => bound.evaluate(unsigned)).toThrow(/^DZ301.*agreed/);
  });

  it('chosen by what is unknown is unknown unless both halves of both are the same', () => {
    const { ofTarget: _, ...open } = work;
    expect(bound.evaluate({ ...open, pledged: 1 }).eitherOrHalf).toBe('1/2');
    expect(bound.evaluate({ ...open, done: 4 }).eitherOrHalf).toBe('1/2');
    expect(bound.evaluate({ ...open, done: 4, pledged: 4 }).eitherOrHalf).toBe('4/4');
  });

  it('is the same in plain numbers and in whole numbers of any size, unknown in both halves or in none', () => {
    const { plan } = inside.runner;
    const ratios = policy.graph.nodes.flatMap(({ quantity }, ref) =>
      quantity === 'ratio' ? [plan.at[ref] as number] : [],
    );
    fc.assert(
      fc.property(anyWork, (facts) => {
        const given = { facts, before: undefined };
        const plain = Array.from(inside.runner.run(given));
        const exact = runExactly(plan, given).map((each) =>
          each === undefined ? Number.NaN : each === 'none' ? Number.POSITIVE_INFINITY : Number(each),
        );
        for (const register of ratios) {
          const halves = [register, plan.registers / 2 + register];
          const [above, below] = halves.map((each) => plain[each] as number);
          expect([above, below]).toEqual(halves.map((each) => exact[each]));
          expect(Number.isFinite(above)).toBe(Number.isFinite(below));
          expect(Number.isNaN(above)).toBe(Number.isNaN(below));
        }
      }),
    );
  });

  it('lies within its bounds in every completion, those that leave facts out included', () => {
    fc.assert(
      fc.property(anyWork, fc.subarray([...leaves], { minLength: 1 }), (facts, missing) => {
        const decided = bound.safeEvaluate(facts);
        if (!decided.ok) return;
        const half: Partial<typeof work> = { ...facts };
        for (const name of missing) delete half[name];
        for (const [name, extent] of Object.entries(bounds(bound, half).results)) {
          const value = decided.value[name as keyof typeof decided.value];
          if (extent.decided) expect([name, size(extent.value)]).toEqual([name, size(value)]);
          else if ('possible' in extent) expect(extent.possible).toContain(value);
          else if (value === null) expect(extent.orNone).toBe(true);
          else {
            expect(size(value)).toBeGreaterThanOrEqual(Number(size(extent.least)));
            expect(size(value)).toBeLessThanOrEqual(Number(size(extent.most)));
          }
        }
      }),
    );
  });

  it.each([
    ['other', 3, true],
    ['the same', 4, false],
  ])('may be unknown where an unknown condition chooses between %s denominators', (_, below, unknown) => {
    const spans = [withoutNumber(true), fixed(3), fixed(3), fixed(4), fixed(below)];
    const sides = { condition: 0, yes: 1, timesYes: 1, no: 2, timesNo: 1, otherHalf: { yes: 3, no: 4 } };
    spanStep({ op: 'choose', out: 5, ...sides }, spans);
    expect(spans[5]?.unknown).toBe(unknown);
  });

  it('is bounded by what stands in for it while it is unknown', () => {
    const { done: _, ...undone } = { ...work, agreed: false };
    const extent = bounds(bound, undone).results['knownOrHalf'];
    expect(extent && 'most' in extent && size(extent.most)).toBeGreaterThanOrEqual(1 / 2);
  });

  it('is bounded tightly', () => {
    const { results } = bounds(bound, { done: 1, target: 4, pledged: 5, ofTarget: false });
    expect(results.rate).toMatchObject({ decided: false, least: '1/4', most: '1/4', orNone: true });
    expect(results.orHalf).toMatchObject({ least: '1/4', most: '1/2' });
    const { target: _, ...open } = work;
    expect(bounds(bound, open).results.byLaw).toMatchObject({ least: '0/1000000', most: '1/1', exact: true });
  });

  it('that is none is explained as none', () => {
    const { steps } = explain(bound, { ...work, agreed: false });
    expect(steps.filter(({ card }) => card.name.en === 'rate').map(({ value }) => value)).toEqual(['1/4', null]);
  });
});
