import { failure, throwIssues } from '../error/dzfp-error.ts';
import { issue, type Issue } from '../error/issue.ts';
import { yearBefore, type Setting, type SourcedValue } from '../parameter/book.ts';
import { lookUp } from '../parameter/look-up.ts';
import type { Parameter, ParametersOf } from '../parameter/parameter.ts';
import { readerFor } from './bound.ts';

/** Values by the names that a policy gives its parameters. */
export interface Values {
  readonly now: Readonly<Record<string, SourcedValue>>;
  readonly lastYear: Readonly<Record<string, unknown>>;
}

/** Finds every value of a policy in a setting; all that are missing are named at once. */
export function valuesIn(
  parameters: ParametersOf<unknown>,
  setting: Setting & { readonly on: string },
  withLastYear: boolean,
): Values {
  const now: Record<string, SourcedValue> = {};
  const lastYear: Record<string, unknown> = {};
  const issues: Issue[] = [];
  for (const [name, parameter] of Object.entries<Parameter<unknown>>(parameters)) {
    const found = lookUp(parameter, setting);
    if ('code' in found) issues.push(found);
    else now[name] = found;
    if (!withLastYear) continue;
    const before = lookUp(parameter, { ...setting, on: yearBefore(setting.on) });
    if (!('code' in before)) lastYear[name] = before.value;
  }
  throwIssues(issues);
  return { now, lastYear };
}

/** Reads values that the caller gives; a value that is left out or wrong is named. */
export function givenValues(parameters: ParametersOf<unknown>, given: unknown, givenLastYear: unknown = {}): Values {
  if (typeof given !== 'object' || given === null)
    throw failure('DZ109', { field: 'parameters', expected: 'record', found: String(given) });
  const values = given as Readonly<Record<string, unknown>>;
  const before = givenLastYear as Readonly<Record<string, unknown>>;
  const now: Record<string, SourcedValue> = {};
  const lastYear: Record<string, unknown> = {};
  const issues: Issue[] = [];
  for (const name of Object.keys(values)) {
    if (!Object.hasOwn(parameters, name)) issues.push(issue('DZ108', { field: name }, ['parameters', name]));
  }
  for (const [name, parameter] of Object.entries<Parameter<unknown>>(parameters)) {
    const read = readerFor(parameter.schema)(values[name]);
    if (read.ok) now[name] = { parameter, value: read.value, wire: values[name] };
    else issues.push(...read.issues.map((each) => ({ ...each, path: ['parameters', name, ...each.path] })));
    if (before[name] !== undefined) {
      const earlier = readerFor(parameter.schema)(before[name]);
      if (earlier.ok) lastYear[name] = earlier.value;
      else issues.push(...earlier.issues.map((each) => ({ ...each, path: ['lastYear', name, ...each.path] })));
    }
  }
  throwIssues(issues);
  return { now, lastYear };
}

/** The typed values alone. */
export function plain(values: Values['now']): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name, value]));
}

/** The same text for equal values. */
export function fingerprintOf(values: Values['now']): string {
  return JSON.stringify(
    Object.keys(values)
      .sort()
      .map((name) => [name, values[name]?.wire]),
  );
}
