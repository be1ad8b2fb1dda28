import type { Load } from '@dzfp/core/plan';
import { unknownCode, noneCode } from '../column/codes.ts';
import type { Column, Columns } from '../column/column.ts';

/** An array that the code of a kernel reads, by the place of the column it belongs to. */
interface Slot {
  readonly lists: readonly Load[];
  readonly path: readonly string[];
  readonly part: 'values' | 'presence' | 'offsets';
}

/** The arrays that a kernel reads: found once, when it is written, and taken out of every set of columns it runs over. */
export class Slots {
  readonly #slots: Slot[] = [];
  readonly #names = new Map<string, string>();

  /** The name under which the code finds an array of the column that a load stands for; `lists` lead to the item it is of. */
  name(load: Load, lists: readonly Load[], part: Slot['part']): string {
    const key = JSON.stringify([lists.map(({ path }) => path), load.path, part]);
    let name = this.#names.get(key);
    if (name === undefined) {
      this.#names.set(key, (name = `c${this.#slots.length}`));
      this.#slots.push({ lists, path: load.path, part });
    }
    return name;
  }

  get size(): number {
    return this.#slots.length;
  }

  /** The arrays of one set of columns, in the order of the names. */
  arraysOf(columns: Columns): readonly ArrayLike<number>[] {
    return this.#slots.map(({ lists, path, part }) => {
      const inside = lists.reduce((so, list) => itemsOf(columnAt(so, list.path)), columns);
      return arrayOf(columnAt(inside, path), part);
    });
  }
}

function columnAt(columns: Columns, path: readonly string[]): Column {
  const [first = '', ...rest] = path;
  const column = columns.fields[first];
  if (column === undefined) throw new TypeError(`no column for ${path.join('.')}`);
  if (rest.length === 0) return column;
  if (column.kind !== 'record') throw new TypeError(`${first} is no record`);
  return columnAt(column.of, rest);
}

function itemsOf(column: Column): Columns {
  if (column.kind !== 'list') throw new TypeError('a list is needed here');
  return column.items;
}

function arrayOf(column: Column, part: Slot['part']): ArrayLike<number> {
  if (column.kind === 'list') return part === 'offsets' ? column.offsets : column.presence;
  if (column.kind === 'number' || column.kind === 'code') return column.values;
  if (column.kind === 'text')
    return Uint8Array.from(column.values, (value) =>
      value === undefined ? unknownCode : value === null ? noneCode : 0,
    );
  throw new TypeError(`nothing is computed of a ${column.kind}`);
}
