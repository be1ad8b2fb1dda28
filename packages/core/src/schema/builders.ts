import * as z from 'zod';
import { issue, type Issue } from '../error/issue.ts';
import type { ErrorCode } from '../error/codes.ts';
import { isCount, largestCount, type Count } from '../quantity/count.ts';
import { parseDay, printDay, readDay, type Day } from '../quantity/day.ts';
import { largestMoney, parseMoney, printMoney, readMoney, type Money } from '../quantity/money.ts';
import { parseRate, printRate, rateScale, readRate, type Rate } from '../quantity/rate.ts';
import { printRatio, readRatio, type Ratio } from '../quantity/ratio.ts';
import { text as wording, type Text } from '../text.ts';
import { shown } from './shown.ts';
import { fieldOf, shaped, type Field, type RecordShape } from './shape.ts';
import type { Band, Bands, Table } from './table.ts';
import { knowFormat, type TextFormat } from './text-format.ts';
import type { Wire } from './wire.ts';

/** A zod schema that reads the wire form of `T` and gives the typed form. */
export type Schema<T> = z.ZodType<T, Wire<T>>;

/** The fields of a record: a schema for each, `.optional()` where it may be unknown, `.nullable()` where it may be none. */
export type FieldsOf<T> = {
  readonly [Key in keyof T]-?: Schema<undefined extends T[Key] ? T[Key] | undefined : T[Key]>;
};

/** Puts a numbered issue into zod's own list, from which `readWire` takes it back. */
function refuse<Code extends ErrorCode>(context: z.core.ParsePayload, problem: Issue<Code>): never {
  context.issues.push({ code: 'custom', input: context.value, params: { dzfp: problem }, message: problem.code });
  return z.NEVER;
}

interface Coding {
  readonly code: 'DZ101' | 'DZ102' | 'DZ104';
  readonly read: (wire: string) => number;
  readonly print: (value: never) => string;
  readonly pattern: string;
}

const codings = {
  money: { code: 'DZ101', read: readMoney, print: printMoney, pattern: '^-?\\d{1,12}(\\.\\d{1,2})?$' },
  rate: { code: 'DZ102', read: readRate, print: printRate, pattern: '^\\d{1,6}(\\.\\d{1,6})?$' },
  day: { code: 'DZ104', read: readDay, print: printDay, pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
} satisfies Record<string, Coding>;

function scalar<T extends number>(kind: keyof typeof codings, title: Text, least: number, most: number): Schema<T> {
  const { code, read, print, pattern } = codings[kind] as Coding;
  const schema = z.codec(z.string().meta({ title: title.zh, description: title.en, pattern }), z.custom<T>(), {
    decode: (wire, context) => {
      const value = read(wire);
      const found = shown(wire);
      if (Number.isNaN(value)) return refuse(context, issue(code, { field: '', found }));
      if (value < least || value > most) {
        const [low, high] = [print(least as never), print(most as never)];
        return refuse(context, issue('DZ105', { field: '', found, least: low, most: high }));
      }
      return value as T;
    },
    encode: (value) => print(value as never),
  });
  return shaped(schema, { kind, least, most }, title) as unknown as Schema<T>;
}

/** Bounds of an amount, in yuan; at least zero unless it says otherwise. */
export interface MoneyLimits {
  readonly least?: string;
  readonly most?: string;
}

/** An amount of money, in yuan on the wire. */
export function money(zh: string, en: string, limits: MoneyLimits = {}): Schema<Money> {
  const least = limits.least === undefined ? 0 : parseMoney(limits.least);
  return scalar('money', wording(zh, en), least, limits.most === undefined ? largestMoney : parseMoney(limits.most));
}

/** A rate between zero and `most` (one unless it says otherwise), a decimal on the wire. */
export function rate(zh: string, en: string, limits: { readonly most?: string } = {}): Schema<Rate> {
  return scalar('rate', wording(zh, en), 0, limits.most === undefined ? rateScale : parseRate(limits.most));
}

/** A calendar day, `YYYY-MM-DD` on the wire. */
export function day(
  zh: string,
  en: string,
  limits: { readonly least?: string; readonly most?: string } = {},
): Schema<Day> {
  return scalar('day', wording(zh, en), parseDay(limits.least ?? '1900-01-01'), parseDay(limits.most ?? '2199-12-31'));
}

/** A whole number, zero or more unless it says otherwise. */
export function count(
  zh: string,
  en: string,
  limits: { readonly least?: number; readonly most?: number } = {},
): Schema<Count> {
  const { least = 0, most = largestCount } = limits;
  const schema = z.number().check((context) => {
    const { value } = context;
    if (!isCount(value)) refuse(context, issue('DZ103', { field: '', found: shown(value) }));
    else if (value < least || value > most) {
      refuse(context, issue('DZ105', { field: '', found: shown(value), least: String(least), most: String(most) }));
    }
  });
  schema.meta({ title: zh, description: en });
  return shaped(schema, { kind: 'count', least, most }, wording(zh, en)) as unknown as Schema<Count>;
}

/** Yes or no. */
export function flag(zh: string, en: string): Schema<boolean> {
  return shaped(z.boolean().meta({ title: zh, description: en }), { kind: 'flag' }, wording(zh, en));
}

/** One label of a closed list; each label has a name in both languages. */
export function choice<const Names extends Readonly<Record<string, Text>>>(
  zh: string,
  en: string,
  names: Names,
): z.ZodType<keyof Names & string, keyof Names & string> {
  const labels = Object.keys(names) as [keyof Names & string, ...(keyof Names & string)[]];
  const schema = z.enum(labels).meta({ title: zh, description: en });
  return shaped(schema, { kind: 'choice', labels, names }, wording(zh, en));
}

/** Bounds of a text: its length, and the form that it must have. */
export interface TextLimits {
  readonly most?: number;
  readonly format?: TextFormat;
}

/** A text that identifies or describes; formulas cannot read it. One with a format is read in its one spelling. */
export function text(zh: string, en: string, limits: TextLimits = {}): Schema<string> {
  const { most = 256, format } = limits;
  const wire = z.string().max(most).meta({ title: zh, description: en });
  if (format === undefined) return shaped(wire, { kind: 'text', most }, wording(zh, en));
  knowFormat(format);
  const { name, pattern, read, refusal } = format;
  const schema = z.codec(wire.meta({ title: zh, description: en, pattern }), z.string(), {
    decode: (given, context) => read(given) ?? refuse(context, refusal(given)),
    encode: (value) => value,
  });
  return shaped(schema, { kind: 'text', most, format: name }, wording(zh, en));
}

/** An exact ratio of two whole numbers. */
export function ratio(zh: string, en: string): Schema<Ratio> {
  const schema = z.codec(z.string().meta({ title: zh, description: en, pattern: '^-?\\d+/\\d+$' }), z.custom<Ratio>(), {
    decode: (wire, context) => readRatio(wire) ?? refuse(context, issue('DZ111', { field: '', found: shown(wire) })),
    encode: printRatio,
  });
  return shaped(schema, { kind: 'ratio' }, wording(zh, en)) as Schema<Ratio>;
}

/** A progressive tariff: bands with rising bounds, at most twenty. */
export function bands(zh: string, en: string): Schema<Bands> {
  const band = record<Band>('分段', 'band', { upTo: money('上限', 'up to').nullable(), rate: rate('比例', 'rate') });
  const schema = z
    .array(band)
    .min(1)
    .max(20)
    .check((context) => {
      const bounds = context.value.map(({ upTo }) => upTo ?? Number.POSITIVE_INFINITY);
      const rises = bounds.every((bound, i) => i === 0 || bound > (bounds[i - 1] ?? 0));
      if (!rises) refuse(context, issue('DZ113', { field: '', reason: 'bounds do not rise' }));
    });
  return shaped(schema.meta({ title: zh, description: en }), { kind: 'bands' }, wording(zh, en));
}

/** A table by the labels of a choice; cells that are not known are left out. */
export function table<Label extends string, Value>(
  by: z.ZodType<Label, Label>,
  of: Schema<Value>,
): Schema<Table<Label, Value>> {
  const keys = fieldOf(by);
  const cells = fieldOf(of);
  if (keys.shape.kind !== 'choice') throw new TypeError('a table is keyed by a choice');
  const entries = keys.shape.labels.map((label) => [label, of.optional()] as const);
  const schema = z
    .strictObject(Object.fromEntries(entries))
    .meta({ title: cells.title.zh, description: cells.title.en });
  const shape = { kind: 'table', by: keys.shape, of: cells } as const;
  return shaped(schema, shape, cells.title) as unknown as Schema<Table<Label, Value>>;
}

/** Items of one kind, at most `most` of them. */
export function list<Item>(
  zh: string,
  en: string,
  of: Schema<Item>,
  limits: { readonly most?: number } = {},
): Schema<readonly Item[]> {
  const { most = 1000 } = limits;
  const item = fieldOf(of).shape;
  if (item.kind !== 'record') throw new TypeError('the items of a list are records');
  const schema = z.array(of).max(most).meta({ title: zh, description: en });
  return shaped(schema, { kind: 'list', of: item, most }, wording(zh, en));
}

/**
 * A record with named fields; fields it does not name are refused.
 *
 * @example
 * ```ts
 * import { flag, money, record, type Money, type Schema } from '@dzfp/core';
 * interface Bill { readonly cost: Money; readonly urgent?: boolean }
 * const Bill: Schema<Bill> = record('账单', 'bill', { cost: money('费用', 'cost'), urgent: flag('急诊', 'urgent').optional() });
 * Bill.parse({ cost: '12.50' }) // => { cost: 1250 }
 * ```
 */
export function record<T>(zh: string, en: string, fields: NoInfer<FieldsOf<T>>): Schema<T> {
  const described: Record<string, Field> = {};
  for (const [name, field] of Object.entries<z.ZodType>(fields)) described[name] = fieldOf(field);
  const shape: RecordShape = { kind: 'record', fields: described };
  const schema = z.strictObject(fields).meta({ title: zh, description: en });
  return shaped(schema, shape, wording(zh, en)) as unknown as Schema<T>;
}
