import { open } from 'node:fs/promises';
import type { DataType, RecordBatch, Vector } from 'apache-arrow';
import type { WireRecord } from '../wire-record.ts';
import { arrowPackage, type Arrow } from './arrow-package.ts';
import { decimalOf } from './decimal.ts';

/** So many records come at once. */
const recordsAtOnce = 4096;

/**
 * Reads the records of an Arrow file, or of a stream saved in one, some thousand at a time: one batch of the file is in memory.
 *
 * @throws DzfpError DZ506 without the package `apache-arrow`
 */
export async function* readArrow(file: string): AsyncGenerator<readonly WireRecord[]> {
  const arrow = await arrowPackage();
  const handle = await open(file);
  try {
    for await (const batch of await arrow.RecordBatchReader.from(handle)) {
      for (let from = 0; from < batch.numRows; from += recordsAtOnce) {
        yield recordsIn(arrow, batch, from, Math.min(batch.numRows, from + recordsAtOnce));
      }
    }
  } finally {
    await handle.close();
  }
}

/** The columns of an Arrow file. */
export async function arrowNames(file: string): Promise<readonly string[]> {
  const { RecordBatchReader } = await arrowPackage();
  const handle = await open(file);
  try {
    const reader = await (await RecordBatchReader.from(handle)).open();
    return reader.schema.fields.map(({ name }) => name);
  } finally {
    await handle.close();
  }
}

function recordsIn(arrow: Arrow, batch: RecordBatch, from: number, to: number): readonly WireRecord[] {
  const records = Array.from({ length: to - from }, (): Record<string, unknown> => ({}));
  batch.schema.fields.forEach(({ name, type }, at) => {
    const column = batch.getChildAt(at) as Vector;
    records.forEach((record, i) => {
      const value = wire(arrow, type, column.get(from + i));
      if (value !== undefined) record[name] = value;
    });
  });
  return records;
}

/** A value in wire form: decimals and days as text, structs as records, lists as lists; undefined for nothing. */
function wire(arrow: Arrow, type: DataType, value: unknown): unknown {
  const { DataType: is } = arrow;
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (is.isDecimal(type)) return decimalOf(Uint32Array.from(value as ArrayLike<number>), type.scale);
  if (is.isDate(type)) return new Date(Number(value)).toISOString().slice(0, 10);
  if (is.isList(type) || is.isFixedSizeList(type)) {
    const [of] = type.children;
    return Array.from(value as Vector, (item: unknown) => wire(arrow, of?.type as DataType, item));
  }
  if (is.isStruct(type)) {
    const row = value as Readonly<Record<string, unknown>>;
    const fields = type.children.map(({ name, type: of }) => [name, wire(arrow, of, row[name])] as const);
    return Object.fromEntries(fields.filter(([, each]) => each !== undefined));
  }
  return value;
}
