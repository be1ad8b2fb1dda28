import type { Plan, Step } from '../plan/plan.ts';
import { linear } from './span-arithmetic.ts';
import { hasNumber, sizeOf, withoutNumber, type Span } from './span.ts';

/** A comparison that the facts have to satisfy: `b·timesB - a·timesA` is at least `gap`. */
export interface Limit {
  readonly a: number;
  readonly timesA: number;
  readonly b: number;
  readonly timesB: number;
  readonly gap: number;
}

/** The comparisons that requirements consist of: own costs are within the bill, a discharge is not before its admission. */
export function limitsOf(plan: Plan, requirements: readonly number[]): Limit[] {
  const steps = new Map<number, Step>(plan.steps.map((step) => [step.out, step]));
  const visit = (register: number): Limit[] => {
    const step = steps.get(register);
    if (step?.op === 'and') return [...visit(step.a), ...visit(step.b)];
    if (step?.op !== 'compare' || step.relation === 'equal') return [];
    const { a, timesA, b, timesB, relation } = step;
    return [{ a, timesA, b, timesB, gap: relation === 'below' ? 1 : 0 }];
  };
  return requirements.flatMap(visit);
}

/** A span without what no facts within the limits reach: exact for a linear form under one limit. */
export function withinLimits(of: Span, limits: readonly Limit[], spans: readonly Span[]): Span {
  let { low, high } = of;
  if (!hasNumber(of) || of.slopes.length === 0) return of;
  for (const { a, timesA, b, timesB, gap } of limits) {
    const room = linear(spans[b]!, timesB, spans[a]!, -timesA);
    if (room.unknown || room.low >= gap || !hasNumber(room)) continue;
    const opposite = linear(of, -1, of, 0);
    low = Math.max(low, Math.ceil(leastUnder(of, room, gap)));
    high = Math.min(high, Math.floor(-leastUnder(opposite, room, gap)));
  }
  return low > high ? withoutNumber(of.unknown, of.none) : { ...of, low, high };
}

/** The least of a form where `room` is at least `gap`: what the limit is worth is subtracted at each price that may be best. */
function leastUnder(of: Span, room: Span, gap: number): number {
  const spare = room.at + room.over - gap;
  let best = Number.NEGATIVE_INFINITY;
  for (const slope of room.slopes.keys()) {
    const price = (of.slopes[slope] ?? 0) / room.slopes[slope]!;
    if (!(price > 0) || !Number.isFinite(price)) continue;
    let least = of.at + of.under - price * spare;
    for (let i = 0; i < Math.max(of.slopes.length, room.slopes.length); i++) {
      least += Math.min(0, (of.slopes[i] ?? 0) - price * (room.slopes[i] ?? 0));
    }
    best = Math.max(best, least - (sizeOf(of) + price * (sizeOf(room) + gap)) * 2 ** -46);
  }
  return best;
}
