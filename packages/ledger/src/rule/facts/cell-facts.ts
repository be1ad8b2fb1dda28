import { fieldOf, record, wireReader, type FieldsOf, type Schema } from '@dzfp/core';
import type { ReadRow } from '../../record/read-row.ts';

/** Facts in their typed form, by name. */
export type Facts = Record<string, unknown>;

/** What reading facts needs of a list that was read. */
interface Headed {
  readonly header: { readonly matched: readonly { readonly field: string }[] };
}

/**
 * Prepares the reading of the facts that stand in the cells of a list: those fields that the list has a column for. A blank cell is
 * null where a fact can be null, no items where it is a list, else unknown; what was set aside is unknown.
 */
export function cellFacts(
  list: Headed | undefined,
  fields: Readonly<Record<string, Schema<unknown>>>,
): (row: ReadRow<object>) => Facts {
  const headed = new Set(list?.header.matched.map(({ field }) => field));
  const names = Object.keys(fields).filter((name) => headed.has(name));
  const blanks = names.map((name) => blankOf(fields[name] as Schema<unknown>));
  const picked = Object.fromEntries(names.map((name) => [name, fields[name]]));
  const read = wireReader(record<object>('单元格', 'cells', picked as FieldsOf<object>));
  return ({ values, unread, accepted }) => {
    if (!accepted) return {};
    const cells = values as Readonly<Record<string, unknown>>;
    const wire: Record<string, unknown> = {};
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as string;
      const value = cells[name];
      if (value !== undefined) wire[name] = value;
      else if (blanks[i] !== undefined && !(name in unread)) wire[name] = blanks[i];
    }
    const facts = read(wire);
    if (facts.ok) return facts.value as Facts;
    // A value beyond what any register can mean is as good as unread.
    for (const { path } of facts.issues) delete wire[String(path[0])];
    const others = read(wire);
    return others.ok ? (others.value as Facts) : {};
  };
}

/** What a blank cell of a field says; undefined where it says nothing. */
function blankOf(schema: Schema<unknown>): null | readonly [] | undefined {
  const { nullable, shape } = fieldOf(schema);
  if (nullable) return null;
  return shape.kind === 'list' ? [] : undefined;
}
