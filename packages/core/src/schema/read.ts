import type * as z from 'zod';
import { issue, type Issue } from '../error/issue.ts';
import { isCount } from '../quantity/count.ts';
import { readDay } from '../quantity/day.ts';
import { readMoney } from '../quantity/money.ts';
import { readRate } from '../quantity/rate.ts';
import type { Schema } from './builders.ts';
import type { Text } from '../text.ts';
import { shown } from './shown.ts';
import { fieldOf, type Field, type RecordShape, type Shape } from './shape.ts';
import { formatNamed } from './text-format.ts';

/** Stands for "not readable"; the slow path then finds out why. */
export const unreadable: unique symbol = Symbol('unreadable');
type Reader = (wire: unknown) => unknown;

/** What reading gives: the typed value, or every issue at once. */
export type ReadResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

/**
 * Compiles a schema into a reader of its wire form. Good input takes a straight path that only converts; anything else is
 * given to zod, which is the only place where problems are named.
 */
export function wireReader<T>(schema: Schema<T>): (wire: unknown) => ReadResult<T> {
  const field = fieldOf(schema);
  const read = readerOf(field);
  return (wire) => {
    const value = read(wire);
    if (value !== unreadable) return { ok: true, value: value as T };
    const parsed = schema.safeParse(wire, { reportInput: true });
    if (parsed.success) return { ok: true, value: parsed.data };
    return { ok: false, issues: parsed.error.issues.flatMap((each) => issuesOf(each, field)) as [Issue, ...Issue[]] };
  };
}

/** How a field is read; `unreadable` when its value is not one of it. */
export function readerOf({ shape, optional, nullable }: Field): Reader {
  const read = shapeReader(shape);
  if (!optional && !nullable) return read;
  return (wire) => ((optional && wire === undefined) || (nullable && wire === null) ? wire : read(wire));
}

function shapeReader(shape: Shape): Reader {
  switch (shape.kind) {
    case 'money':
      return scalarReader(readMoney, shape.least, shape.most);
    case 'rate':
      return scalarReader(readRate, shape.least, shape.most);
    case 'day':
      return scalarReader(readDay, shape.least, shape.most);
    case 'count':
      return (wire) => (isCount(wire) && wire >= shape.least && wire <= shape.most ? wire : unreadable);
    case 'flag':
      return (wire) => (typeof wire === 'boolean' ? wire : unreadable);
    case 'choice': {
      const labels = new Set<unknown>(shape.labels);
      return (wire) => (labels.has(wire) ? wire : unreadable);
    }
    case 'text': {
      const { most, format } = shape;
      const read = format === undefined ? (wire: string) => wire : formatNamed(format).read;
      return (wire) => (typeof wire === 'string' && wire.length <= most ? (read(wire) ?? unreadable) : unreadable);
    }
    case 'record':
      return recordReader(shape);
    case 'list': {
      const item = recordReader(shape.of);
      return (wire) => {
        if (!Array.isArray(wire) || wire.length > shape.most) return unreadable;
        const items: unknown[] = [];
        for (const each of wire) {
          const value = item(each);
          if (value === unreadable) return unreadable;
          items.push(value);
        }
        return items;
      };
    }
    default:
      return () => unreadable;
  }
}

function scalarReader(read: (wire: string) => number, least: number, most: number): Reader {
  return (wire) => {
    if (typeof wire !== 'string') return unreadable;
    const value = read(wire);
    return value >= least && value <= most ? value : unreadable;
  };
}

function recordReader(shape: RecordShape): Reader {
  const names = Object.keys(shape.fields);
  const readers = Object.values(shape.fields).map(readerOf);
  return (wire) => {
    if (typeof wire !== 'object' || wire === null || Array.isArray(wire)) return unreadable;
    let given = 0;
    for (const _ in wire) given++;
    const value: Record<string, unknown> = {};
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as string;
      const field = (wire as Record<string, unknown>)[name];
      const read = (readers[i] as Reader)(field);
      if (read === unreadable) return unreadable;
      if (read === undefined) continue;
      value[name] = read;
      given--;
    }
    if (given > 0) for (const name of names) if (isBlank(wire, name)) given--;
    // A key that was not read is unknown here: the slow path says which.
    return given === 0 ? value : unreadable;
  };
}

/** Whether a field is there and says nothing: the same as left out. */
function isBlank(wire: object, name: string): boolean {
  return Object.hasOwn(wire, name) && (wire as Readonly<Record<string, unknown>>)[name] === undefined;
}

/** Translates what zod found into numbered issues with the field's own name. */
function issuesOf(found: z.core.$ZodIssue, root: Field): Issue[] {
  const path = found.path as (string | number)[];
  const params = found.code === 'custom' ? (found.params as { readonly dzfp?: Issue } | undefined) : undefined;
  const field = titleAt(root, path);
  if (params?.dzfp) return [{ ...params.dzfp, path, info: { ...params.dzfp.info, field } }];
  const input = shown(found.input);
  switch (found.code) {
    case 'unrecognized_keys':
      return found.keys.map((key) => issue('DZ108', { field: key }, [...path, key]));
    case 'invalid_type':
      return found.input === undefined && !found.message.includes('NaN')
        ? [issue('DZ107', { field }, path)]
        : [issue('DZ109', { field, expected: kinds[found.expected] ?? found.expected, found: input }, path)];
    case 'invalid_value':
      return found.input === undefined
        ? [issue('DZ107', { field }, path)]
        : [issue('DZ106', { field, found: input, allowed: allowedAt(root, path, found.values) }, path)];
    case 'too_big':
      return [issue('DZ110', { field, most: String(found.maximum) }, path)];
    default:
      return [issue('DZ109', { field, expected: found.code, found: input }, path)];
  }
}

/** What stands where a field has no name of its own. */
const whole: Text = { zh: '输入', en: 'input' };

/** The name of what stands at a path, with the path. */
export function titleAt(root: Field, path: readonly (string | number)[]): Text {
  let field: Field | undefined = root;
  for (const step of path) {
    const shape: Shape | undefined = field?.shape;
    if (shape?.kind === 'record') field = shape.fields[step];
    else if (shape?.kind === 'list') field = { ...(field as Field), shape: shape.of };
    else if (shape?.kind === 'table') field = shape.of;
  }
  const at = path.join('.');
  if (at === '') return whole;
  const title = field?.title ?? whole;
  return { zh: `${title.zh}（${at}）`, en: `${title.en} (${at})` };
}

/** Kinds of values, as a form would say them. */
const kinds: Readonly<Record<string, Text>> = {
  string: {
    zh: '文本（金额、日期、比例也写成文本，如 "60000.00"）',
    en: 'string (amounts, days and rates too, like "60000.00")',
  },
  number: { zh: '数字', en: 'number' },
  boolean: { zh: '是或否（true/false）', en: 'true or false' },
  object: { zh: '记录', en: 'record' },
  array: { zh: '列表', en: 'list' },
};

/** The labels of a list with their names. */
function allowedAt(root: Field, path: readonly (string | number)[], labels: readonly unknown[]): Text {
  let field: Field | undefined = root;
  for (const step of path) {
    const shape: Shape | undefined = field?.shape;
    field =
      shape?.kind === 'record'
        ? shape.fields[step]
        : shape?.kind === 'list'
          ? { ...(field as Field), shape: shape.of }
          : field;
  }
  const names = field?.shape.kind === 'choice' ? field.shape.names : {};
  const said = (language: 'zh' | 'en'): string =>
    labels
      .map((each) => `${String(each)}（${names[String(each)]?.[language] ?? String(each)}）`)
      .join(language === 'zh' ? '、' : ', ');
  return { zh: said('zh'), en: said('en').replaceAll('（', ' (').replaceAll('）', ')') };
}
