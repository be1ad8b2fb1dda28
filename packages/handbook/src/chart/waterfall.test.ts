import type { Money } from '@dzfp/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartSvg } from './chart-svg.ts';
import { waterfall, type Step } from './waterfall.ts';

const step = (amount: number, part: boolean): Step => ({ name: `${amount}`, amount: (amount * 100) as Money, part });
const simple = [step(100, false), step(60, true), step(40, false)];

describe('a waterfall', () => {
  it('goes down to what the parts leave, to the fen', () => {
    const fen = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(fc.array(fen, { minLength: 1, maxLength: 6 }), fen, (parts, left) => {
        const all = parts.reduce((sum, each) => sum + each, left);
        const steps = [
          { name: 'all', amount: all as Money, part: false },
          ...parts.map((amount) => ({ name: 'part', amount: amount as Money, part: true })),
        ];
        const last = { name: 'left', amount: left as Money, part: false };
        const [chart] = waterfall([...steps, last], 'en');
        const after = chart?.table.rows.at(-2)?.at(-1)?.replaceAll(',', '');
        expect(after).toBe(`${(left / 100).toFixed(2)} yuan`);
        expect(waterfall([...steps, { ...last, amount: (left + 1) as Money }], 'en')).toEqual([]);
      }),
    );
  });

  it('is none where it would deceive or show nothing', () => {
    expect(waterfall([step(60, true), step(40, false)], 'zh')).toEqual([]);
    expect(waterfall([step(100, false), step(101, true)], 'zh')).toEqual([]);
    expect(waterfall([step(100, false), step(-1, true)], 'zh')).toEqual([]);
    expect(waterfall([step(100, false)], 'zh')).toEqual([]);
    expect(waterfall(simple, 'zh')).toHaveLength(1);
  });

  it('hangs a part from the amount before it, down to the amount after it', () => {
    const [chart] = waterfall(simple, 'zh');
    const svg = chart === undefined ? '' : chartSvg(chart, 'zh');
    const bars = (colour: string): readonly { readonly foot: number; readonly head: number }[] =>
      [...svg.matchAll(/d="M[\d.]+ ([\d.]+)l48 0l0 -([\d.]+)l-48 0Z" fill="([^"]+)"/g)]
        .filter(([, , , fill]) => fill === colour)
        .map(([, foot, height]) => ({ foot: Number(foot), head: Number(foot) - Number(height) }));
    const [before, after] = bars('#1d5b94');
    const [part] = bars('#d9822b');
    expect(part?.head).toBeCloseTo(before?.head ?? 0, 0);
    expect(part?.foot).toBeCloseTo(after?.head ?? 0, 0);
    expect(before?.foot).toBe(after?.foot);
  });
});
