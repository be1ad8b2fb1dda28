import { issue, type Issue } from '../error/issue.ts';
import { parseDay } from '../quantity/day.ts';
import { inPeriod, printPeriod } from '../quantity/period.ts';
import { wireReader } from '../schema/read.ts';
import { fieldOf } from '../schema/shape.ts';
import { indexOf } from './book-index.ts';
import { type Fill, type ParameterBook, type ParameterEntry, type Setting, type SourcedValue } from './book.ts';
import { lineOf, type Jurisdiction } from './jurisdiction.ts';
import type { Parameter } from './parameter.ts';
import { weakestOf, type Source } from './source.ts';
import { cellAt, cellsOf, tableOf, type CellPath } from './table-cells.ts';

/**
 * The value of a parameter in a setting: of the sourced values the nearest place's, else of the assumed ones; at one place the
 * one that became known last. A table is looked up cell by cell, so that what one text leaves open another may give.
 *
 * @returns the value, or the issue that names the missing period, the refused standing or the conflict
 */
export function lookUp<T>(of: Parameter<T>, setting: Setting & { readonly on: string }): SourcedValue | Issue {
  const parameter = of as unknown as Parameter<unknown>;
  const { book, jurisdiction, accept } = setting;
  const line = lineOf(jurisdiction, book.jurisdictions);
  const on = parseDay(setting.on);
  const known = setting.asKnownOn === undefined ? null : parseDay(setting.asKnownOn);
  const index = indexOf(book);
  const here = (index.entries.get(parameter.id) ?? []).filter(({ entry }) =>
    line.some(({ code }) => code === entry.jurisdiction),
  );
  const inForce = here.filter((each) => inPeriod(on, each.period) && (known === null || each.known <= known));
  const accepted = inForce.filter(({ entry }) => accept === undefined || accept.includes(entry.standing));
  // On all days on which the same entries hold the value is the same.
  const key = `${parameter.id}|${jurisdiction}|${accepted.map(({ place }) => place).join()}`;
  const before = index.made.get(key);
  if (before?.parameter === parameter) return before;
  const { title } = parameter;
  if (accepted.length === 0) {
    const refused = inForce[0]?.entry;
    if (refused) {
      const accepting = accept?.join(', ') ?? '';
      return issue('DZ403', { title, parameter: parameter.id, standing: refused.standing, accepted: accepting });
    }
    const held = here.map(({ entry, period }) => `${entry.jurisdiction} ${printPeriod(period)}`);
    // The order in which books were put together shows nowhere.
    const periods = held.toSorted().join('; ') || '–';
    return issue('DZ401', { title, parameter: parameter.id, place: jurisdiction, on: setting.on, periods });
  }
  const cells = cellsOf(fieldOf(parameter.schema).shape);
  const entries = accepted.map(({ entry }) => entry);
  const made = cells.length === 0 ? wholeValue(entries, line) : tableValue(entries, line, cells);
  if ('conflict' in made)
    return issue('DZ406', { parameter: parameter.id, place: made.conflict.jurisdiction, from: made.conflict.from });
  const read = wireReader(parameter.schema);
  // Each entry by itself too: what a merged table leaves out of it is no less wrong.
  for (const { entry } of made.used) {
    const own = read(entry.value);
    if (!own.ok) return wrongValue(parameter, own.issues);
  }
  const whole = read(made.wire);
  if (!whole.ok) return wrongValue(parameter, whole.issues);
  const value = { parameter, value: whole.value, wire: made.wire, ...provenance(made, book) };
  index.made.set(key, value);
  return value;
}

function wrongValue({ id }: Parameter<unknown>, issues: readonly Issue[]): Issue {
  return issue('DZ405', { parameter: id, reason: issues.map(({ code }) => code).join(', ') });
}

/** What a value is made of: the entries in the order of their rank, each with the cells it gives. */
interface Made {
  readonly wire: unknown;
  readonly used: readonly [Used, ...Used[]];
}
interface Used {
  readonly entry: ParameterEntry;
  readonly cells: readonly string[];
}
interface Conflict {
  readonly conflict: ParameterEntry;
}

function wholeValue(accepted: readonly ParameterEntry[], line: readonly Jurisdiction[]): Made | Conflict {
  const [entry, twin] = winners(accepted, line) as [ParameterEntry, ParameterEntry | undefined];
  return twin ? { conflict: entry } : { wire: entry.value, used: [{ entry, cells: [] }] };
}

function tableValue(
  accepted: readonly ParameterEntry[],
  line: readonly Jurisdiction[],
  cells: readonly CellPath[],
): Made | Conflict {
  const [first] = winners(accepted, line) as [ParameterEntry];
  const giving = new Map<ParameterEntry, string[]>([[first, []]]);
  const filled: [CellPath, unknown][] = [];
  for (const path of cells) {
    const having = accepted.filter((each) => cellAt(each.value, path) !== undefined);
    const [entry, twin] = winners(having, line);
    if (twin) return { conflict: twin };
    if (!entry) continue;
    filled.push([path, cellAt(entry.value, path)]);
    giving.set(entry, [...(giving.get(entry) ?? []), path.join('.')]);
  }
  const used = [...giving].map(([entry, given]): Used => ({ entry, cells: given })) as [Used, ...Used[]];
  // A table that needs nothing from others stays as it was written.
  return { wire: used.length === 1 ? first.value : tableOf(filled), used };
}

function provenance({ used }: Made, book: ParameterBook): Omit<SourcedValue, 'parameter' | 'value' | 'wire'> {
  const sourceOf = ({ source: key }: ParameterEntry): { readonly source?: Source } => {
    const source = book.sources.find((each) => each.key === key);
    return source === undefined ? {} : { source };
  };
  const [{ entry }, ...others] = used;
  const fills = others.map((each): Fill => ({ ...each, ...sourceOf(each.entry) }));
  const standing = weakestOf(used.map((each) => each.entry.standing));
  return { entry, ...sourceOf(entry), ...(fills.length === 0 ? {} : { fills }), standing };
}

/** The entries that win; more than one is a conflict. */
function winners(entries: readonly ParameterEntry[], line: readonly Jurisdiction[]): readonly ParameterEntry[] {
  const sourced = entries.filter((each) => each.standing !== 'assumed');
  const pool = sourced.length > 0 ? sourced : entries;
  for (const { code } of line) {
    const at = pool.filter((each) => each.jurisdiction === code);
    if (at.length > 0) {
      const known = (each: ParameterEntry): number => parseDay(each.knownSince ?? each.from);
      const latest = Math.max(...at.map(known));
      return at.filter((each) => known(each) === latest);
    }
  }
  return [];
}
