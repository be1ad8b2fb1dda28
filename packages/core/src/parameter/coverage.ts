import { gapsOf, printPeriod, type Period } from '../quantity/period.ts';
import { fieldOf } from '../schema/shape.ts';
import { periodOf, type Setting } from './book.ts';
import { lineOf } from './jurisdiction.ts';
import type { Parameter } from './parameter.ts';
import { cellAt, cellsOf } from './table-cells.ts';

/** Days without a value; of a table that is not empty on them, the cells that are. */
export interface CoverageGap extends Period {
  readonly cells?: readonly string[];
}

/** The days of a period on which a parameter has no accepted value in a place, or a table not all of its cells. */
export function coverageGaps<T>(parameter: Parameter<T>, setting: Omit<Setting, 'on'>, period: Period): CoverageGap[] {
  const line = lineOf(setting.jurisdiction, setting.book.jurisdictions);
  const covering = setting.book.entries.filter(
    (each) =>
      each.parameter === parameter.id &&
      line.some(({ code }) => code === each.jurisdiction) &&
      (setting.accept === undefined || setting.accept.includes(each.standing)),
  );
  const empty = gapsOf(period, covering.map(periodOf));
  const partly = new Map<string, { readonly gap: Period; readonly cells: string[] }>();
  for (const path of cellsOf(fieldOf(parameter.schema).shape)) {
    const having = covering.filter((each) => cellAt(each.value, path) !== undefined);
    for (const gap of gapsOf(period, [...having.map(periodOf), ...empty])) {
      const key = printPeriod(gap);
      const same = partly.get(key) ?? { gap, cells: [] };
      same.cells.push(path.join('.'));
      partly.set(key, same);
    }
  }
  return [...empty, ...[...partly.values()].map(({ gap, cells }): CoverageGap => ({ ...gap, cells }))];
}
