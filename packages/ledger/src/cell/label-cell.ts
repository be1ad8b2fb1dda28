import { fieldOf, text } from '@dzfp/core';
import type * as z from 'zod';
import type { CellKind, CellRead } from './cell-kind.ts';
import type { NoteId } from './notes.ts';
import { usualForm, written } from './written.ts';

/** A closed list of labels. */
type Labels<Label extends string> = z.ZodType<Label, Label>;

/** What a label is called besides its name: old names, other names (别称). */
export type Aliases = Readonly<Record<string, string>>;

/** A label of a list (代码): by its Chinese name, an old or other name, or both code and name. A bare code says nothing without its list. */
export function labelCell<Label extends string>(list: Labels<Label>, aliases: Aliases = {}): CellKind<Label> {
  const read = labelReader(list, aliases);
  const { names } = namesOf(list);
  return {
    name: 'label',
    expected: allowed(list),
    read: (cell): CellRead<Label> => {
      const plain = usualForm(cell);
      const found = read(plain);
      if (found) return found.note === undefined && plain !== written(cell) ? { ...found, note: 'R-15' } : found;
      return { kind: 'refused', reason: 'R-38' };
    },
    write: (label) => names[label]?.zh ?? label,
    shown: (raw) => raw.slice(0, 24),
  };
}

/** Several labels in one cell (多项代码), each as an item of a record; one that cannot be read sets the cell aside. */
export function labelsCell<Name extends string, Label extends string>(
  name: Name,
  list: Labels<Label>,
  aliases: Aliases = {},
): CellKind<readonly Readonly<Record<Name, Label>>[]> {
  const read = labelReader(list, aliases);
  const { names } = namesOf(list);
  return {
    name: 'labels',
    expected: allowed(list),
    read: (cell): CellRead<readonly Readonly<Record<Name, Label>>[]> => {
      const plain = usualForm(cell);
      if (plain === '无') return { kind: 'value', value: [] };
      const labels = plain
        .split(/[、,;/|]/u)
        .map((each) => each.trim())
        .filter((each) => each !== '')
        .map(read);
      const note = labels.find((each) => each?.note)?.note;
      if (labels.length === 0 || labels.includes(undefined)) return { kind: 'refused', reason: 'R-38' };
      const value = labels.map((each) => ({ [name]: each?.value }) as Readonly<Record<Name, Label>>);
      return { kind: 'value', value, ...(note && { note }) };
    },
    write: (values) => values.map((each) => names[each[name]]?.zh ?? each[name]).join('、'),
    shown: (raw) => raw.slice(0, 40),
  };
}

interface Found<Label> {
  readonly kind: 'value';
  readonly value: Label;
  readonly note?: NoteId;
}

function namesOf(list: Labels<string>): { readonly names: Readonly<Record<string, { readonly zh: string }>> } {
  const { shape } = fieldOf(list);
  if (shape.kind !== 'choice') throw new TypeError('a list of labels is needed here');
  return shape;
}

function allowed(list: Labels<string>): ReturnType<typeof text> {
  const names = Object.values(namesOf(list).names).map(({ zh }) => zh);
  const some = names.slice(0, 6).join('、') + (names.length > 6 ? '……' : '');
  return text(`代码表中的名称：${some}`, `a label of the list: ${some}`);
}

/** Code before a name, as in `01 因病`: it is the name that counts. */
const coded = /^[0-9]{1,3}[\s.、:-]{0,2}(?=\p{Script=Han})/u;

function labelReader<Label extends string>(
  list: Labels<Label>,
  aliases: Aliases,
): (plain: string) => Found<Label> | undefined {
  const labels = new Map(
    Object.entries(namesOf(list).names).map(([label, { zh }]) => [zh.normalize('NFKC'), label as Label]),
  );
  const others = new Map(Object.entries(aliases).map(([other, label]) => [other.normalize('NFKC'), label as Label]));
  return (plain) => {
    const value = labels.get(plain);
    if (value !== undefined) return { kind: 'value', value };
    const other = others.get(plain);
    if (other !== undefined) return { kind: 'value', value: other, note: 'R-11' };
    const bare = plain.replace(coded, '');
    const withCode = bare === plain ? undefined : (labels.get(bare) ?? others.get(bare));
    return withCode === undefined ? undefined : { kind: 'value', value: withCode, note: 'R-14' };
  };
}
