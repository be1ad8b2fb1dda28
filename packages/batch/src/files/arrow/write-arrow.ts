import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { DataType, Field, RecordBatch, Schema } from 'apache-arrow';
import type { FileColumn, FileColumnType } from '../file-column.ts';
import type { FileRow } from '../wire-record.ts';
import { arrowPackage, type Arrow } from './arrow-package.ts';
import { wholeOf, wordsOf } from './decimal.ts';

/** Places of an amount in yuan and of a rate. */
const places = { yuan: 2, rate: 6 } as const;

/**
 * Writes rows into an Arrow file, a batch for each chunk of rows.
 *
 * @throws DzfpError DZ506 without the package `apache-arrow`
 */
export async function writeArrow(
  file: string,
  columns: readonly FileColumn[],
  chunks: AsyncIterable<readonly FileRow[]>,
): Promise<void> {
  const arrow = await arrowPackage();
  const fields = columns.map(({ name, type }): Field => new arrow.Field(name, typeIn(arrow, type), true));
  const schema: Schema = new arrow.Schema(fields);
  async function* batches(): AsyncGenerator<RecordBatch> {
    let rows = 0;
    for await (const chunk of chunks) {
      rows += chunk.length;
      yield batchOf(arrow, schema, columns, chunk);
    }
    // A file without rows has its columns all the same.
    if (rows === 0) yield batchOf(arrow, schema, columns, []);
  }
  await pipeline(Readable.from(batches()), arrow.RecordBatchFileWriter.throughNode(), createWriteStream(file));
}

function typeIn(arrow: Arrow, type: FileColumnType): DataType {
  switch (type) {
    case 'text':
      return new arrow.Utf8();
    case 'yuan':
      return new arrow.Decimal(places.yuan, 18);
    case 'rate':
      return new arrow.Decimal(places.rate, 12);
    case 'whole':
      return new arrow.Int64();
    case 'number':
      return new arrow.Float64();
    case 'flag':
      return new arrow.Bool();
    case 'date':
      return new arrow.DateDay();
  }
}

function batchOf(arrow: Arrow, schema: Schema, columns: readonly FileColumn[], rows: readonly FileRow[]): RecordBatch {
  const children = columns.map(({ type }, at) => {
    const builder = arrow.makeBuilder({ type: (schema.fields[at] as Field).type, nullValues: [null] });
    for (const row of rows) builder.append(valueOf(type, row[at] ?? null));
    return builder.finish().flush();
  });
  const data = arrow.makeData({ type: new arrow.Struct(schema.fields), length: rows.length, nullCount: 0, children });
  return new arrow.RecordBatch(schema, data);
}

/** A value in wire form as a builder of its type takes it. */
function valueOf(type: FileColumnType, value: FileRow[number]): unknown {
  if (value === null) return null;
  switch (type) {
    case 'text':
      return String(value);
    case 'yuan':
    case 'rate':
      return wordsOf(wholeOf(String(value), places[type]));
    case 'whole':
      return BigInt(value);
    case 'date':
      return new Date(String(value));
    default:
      return value;
  }
}
