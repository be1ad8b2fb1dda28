import type { Tariff } from '../../plan/plan.ts';
import type { Cutter } from './cutter.ts';
import { level, minus, plus, timesOf, unrounded, type Line } from './line.ts';

/** What a tariff gives between two lines, and which bands decide it. */
export function throughTariff(
  tariff: Tariff,
  above: Line,
  amount: Line,
  cutter: Cutter,
): { readonly line: Line; readonly bands: string } {
  const excess = minus(amount, above);
  const nothing = cutter.isBelow(excess);
  const sure = cutter.known(excess, (least, most) => (most <= 0n ? true : least >= 0n ? false : undefined));
  if (nothing && sure === true) return { line: level(0n), bands: 'none' };
  // A tariff moves by no more than its highest rate with what it is applied to, so that is how far rounding carries through.
  const highest = BigInt(Math.max(0, ...tariff.rates));
  const off = timesOf({ ...excess, slope: 0n, at: 0n }, highest);
  if (nothing) return { line: off, bands: 'none' };
  const [low, high] = [upTo(tariff, above, cutter), upTo(tariff, amount, cutter)];
  return { line: plus(minus(high.line, low.line), off), bands: `${low.band} to ${high.band}` };
}

/** The tariff up to a line, but for a constant: below zero the first rate continues. */
function upTo({ bounds, rates }: Tariff, of: Line, cutter: Cutter): { readonly line: Line; readonly band: number } {
  let sum = 0n;
  let start = 0n;
  for (let band = 0; band < rates.length; band++) {
    const rate = BigInt(rates[band]!);
    const within = unrounded(minus(of, level(start)));
    if (!Number.isFinite(bounds[band])) return { line: plus(timesOf(within, rate), level(sum)), band };
    const bound = BigInt(bounds[band]!);
    if (cutter.isBelow(minus(of, level(bound)))) return { line: plus(timesOf(within, rate), level(sum)), band };
    sum += (bound - start) * rate;
    start = bound;
  }
  return { line: level(sum), band: rates.length };
}
