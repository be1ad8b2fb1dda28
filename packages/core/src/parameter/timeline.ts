import { plusDays, printDay } from '../quantity/day.ts';
import { inPeriod, type Period } from '../quantity/period.ts';
import { fieldOf } from '../schema/shape.ts';
import { indexOf } from './book-index.ts';
import type { ParameterEntry, SourcedValue } from './book.ts';
import { lineOf } from './jurisdiction.ts';
import { lookUp } from './look-up.ts';
import type { Parameter } from './parameter.ts';
import { steadyPeriods, type Place } from './steady-periods.ts';
import { cellAt, cellsOf } from './table-cells.ts';

/** A stretch of time over which a parameter has the same value in a place, or none for the same reason. */
export interface ValueStretch extends Period {
  /** A value; a table with open cells; no value; or two that nothing decides between. */
  readonly state: 'covered' | 'partly' | 'none' | 'conflict' | 'wrong';
  /** What the value is made of, the first by rank first. */
  readonly entries: readonly ParameterEntry[];
  /** The cells that no entry gives. */
  readonly open: readonly string[];
  /** Entries of one place and rank that speak of the same: the one that became known last goes before. */
  readonly overlapping: readonly ParameterEntry[];
}

/**
 * The value of a parameter in a place over all time: a finite number of stretches, the last open, from the first day on which any entry
 * holds. Before it there is none.
 */
export function timelineOf<T>(parameter: Parameter<T>, of: Place): readonly ValueStretch[] {
  const stretches: ValueStretch[] = [];
  for (const period of steadyPeriods([parameter.id], of)) {
    const stretch = stretchAt(parameter, of, period);
    const last = stretches.at(-1);
    if (last !== undefined && sameBut(last, stretch)) stretches.splice(-1, 1, { ...last, to: stretch.to });
    else stretches.push(stretch);
  }
  return stretches;
}

function sameBut(a: ValueStretch, b: ValueStretch): boolean {
  const said = ({ from: _from, to: _to, ...rest }: ValueStretch): string => JSON.stringify(rest);
  return a.to !== null && plusDays(a.to, 1) === b.from && said(a) === said(b);
}

function stretchAt<T>(parameter: Parameter<T>, of: Place, period: Period): ValueStretch {
  const found = lookUp(parameter, { ...of, on: printDay(period.from) });
  const overlapping = overlapsAt(parameter, of, period);
  const without = { ...period, entries: [], open: [], overlapping };
  if ('code' in found) return { ...without, state: states[found.code] ?? 'wrong' };
  const open = cellsOf(fieldOf(parameter.schema).shape).filter((path) => cellAt(found.wire, path) === undefined);
  const state = open.length === 0 ? 'covered' : 'partly';
  return { ...without, state, entries: entriesOf(found), open: open.map((path) => path.join('.')) };
}

/** What a look-up that found nothing says of the time. */
const states: Readonly<Record<string, ValueStretch['state']>> = { DZ401: 'none', DZ403: 'none', DZ406: 'conflict' };

function entriesOf({ entry, fills = [] }: SourcedValue): readonly ParameterEntry[] {
  return [...(entry === undefined ? [] : [entry]), ...fills.map((fill) => fill.entry)];
}

function overlapsAt<T>(
  { id, schema }: Parameter<T>,
  { book, jurisdiction, accept }: Place,
  { from }: Period,
): ParameterEntry[] {
  const line = new Set(lineOf(jurisdiction, book.jurisdictions).map(({ code }) => code));
  const cells = cellsOf(fieldOf(schema).shape);
  const here = (indexOf(book).entries.get(id) ?? [])
    .filter(({ entry, period }) => line.has(entry.jurisdiction) && inPeriod(from, period))
    .map(({ entry }) => entry)
    .filter(({ standing }) => accept === undefined || accept.includes(standing));
  const sameRank = (a: ParameterEntry, b: ParameterEntry): boolean =>
    a !== b && a.jurisdiction === b.jurisdiction && (a.standing === 'assumed') === (b.standing === 'assumed');
  const sameCell = (a: ParameterEntry, b: ParameterEntry): boolean =>
    cells.length === 0 || cells.some((path) => [a, b].every(({ value }) => cellAt(value, path) !== undefined));
  return here.filter((each) => here.some((other) => sameRank(each, other) && sameCell(each, other)));
}
