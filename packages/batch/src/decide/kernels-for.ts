import { DzfpError, printDay, type AnyFormula, type Day, type Setting } from '@dzfp/core';
import type { Columns } from '../column/column.ts';
import { kernelOf, type Kernel, type KernelOptions } from '../kernel/kernel.ts';
import type { BatchValues } from './batch-values.ts';

/** The kernel of a row, or why the book has no values for its place and day. */
export type KernelAt = (row: number) => Kernel | DzfpError;

/** Kernels of rows. */
export interface Kernels {
  readonly at: KernelAt;
  /** Whether all rows have one: nothing has to be looked up row by row. */
  readonly alike: boolean;
}

/** Binds a policy for every place and day that occurs; rows whose place and day have equal values share one kernel. */
export function kernelsFor(policy: AnyFormula, facts: Columns, values: BatchValues, options: KernelOptions): Kernels {
  if (!('book' in values)) {
    const kernel = kernelOf(values, options);
    return { at: () => kernel, alike: true };
  }
  const { jurisdiction, ...setting } = values;
  const days = policy.on === undefined ? undefined : facts.fields[policy.on];
  const byFingerprint = new Map<string, Kernel>();
  const byPlace = new Map<string, Map<number, Kernel | DzfpError>>();
  const bind = (place: string, on: string | undefined): Kernel | DzfpError => {
    const law: Setting = { ...setting, jurisdiction: place, ...(on === undefined ? {} : { on }) };
    try {
      const bound = policy.in(law);
      const kernel = byFingerprint.get(bound.fingerprint) ?? kernelOf(bound, options);
      byFingerprint.set(bound.fingerprint, kernel);
      return kernel;
    } catch (error) {
      if (error instanceof DzfpError) return error;
      throw error;
    }
  };
  const at: KernelAt = (row) => {
    const place = typeof jurisdiction === 'string' ? jurisdiction : (jurisdiction[row] as string);
    const given = days?.kind === 'number' ? (days.values[row] as number) : Number.NaN;
    const day = setting.on === undefined && Number.isFinite(given) ? given : Number.NaN;
    let byDay = byPlace.get(place);
    if (!byDay) byPlace.set(place, (byDay = new Map()));
    let found = byDay.get(day);
    if (!found) byDay.set(day, (found = bind(place, Number.isNaN(day) ? setting.on : printDay(day as Day))));
    return found;
  };
  const oneDay = days === undefined || setting.on !== undefined;
  return { at, alike: oneDay && typeof jurisdiction === 'string' };
}
