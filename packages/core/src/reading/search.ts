import { compareFigures, type Figure } from './figure.ts';
import { Frontier } from './frontier.ts';
import type { Region } from './region.ts';
import { rangeOf, type ResultField } from './result-field.ts';
import type { Span } from './span.ts';
import type { Seen } from './trial.ts';

/** One end of a figure: `reached` when a completion was found that has it; null when there is no figure at all. */
export interface End {
  readonly figure: Figure | null;
  readonly reached: boolean;
}

/**
 * The least or the most figure of a field: always the region that promises most is cut next, until a completion that was tried is
 * at least as good as all that is left. Out of budget, the end is what the best region promises: never too narrow.
 */
export function findEnd(root: Region, field: ResultField, seen: Seen, end: 'least' | 'most', budget: number): End {
  const sign = end === 'least' ? 1 : -1;
  const frontier = new Frontier<{ readonly region: Region; readonly promise: Figure }>(
    (a, b) => sign * compareFigures(a.promise, b.promise) < 0,
  );
  const add = (region: Region): void => {
    const range = region.spans && rangeOf(field, region.spans);
    if (range) frontier.push({ region, promise: range[end === 'least' ? 0 : 1] });
  };
  add(root);
  for (let left = budget; ; left--) {
    const best = frontier.pop();
    const found = seen[end];
    if (!best || (found && sign * compareFigures(best.promise, found) >= 0)) return { figure: found, reached: true };
    const parts = left > 0 ? best.region.parts(field) : null;
    if (!parts) return { figure: best.promise, reached: false };
    parts.forEach(add);
  }
}

/** Whether some completion has what a region may have: `perhaps` when the budget does not suffice. */
export function findAny(
  root: Region,
  field: ResultField,
  may: (spans: readonly Span[]) => boolean,
  found: () => boolean,
  budget: number,
): 'yes' | 'no' | 'perhaps' {
  const open: Region[] = [root];
  let left = budget;
  for (const region of open) {
    if (found()) return 'yes';
    if (!region.spans || !may(region.spans)) continue;
    const parts = left-- > 0 ? region.parts(field) : null;
    if (!parts) return found() ? 'yes' : 'perhaps';
    open.push(...parts);
  }
  return found() ? 'yes' : 'no';
}
