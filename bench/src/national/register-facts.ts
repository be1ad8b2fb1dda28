import { columnsOf, type Column, type Columns } from '@dzfp/batch';
import { recordShapeOf, type Field } from '@dzfp/core';
import { readerOf, unreadable } from '@dzfp/core/plan';
import type { Law } from './law.ts';
import { pickRows } from './pick-rows.ts';
import type { Asked, Piece } from './piece.ts';
import type { Pool } from './pool.ts';

type Facts = Readonly<Record<string, unknown>>;

/**
 * The facts of a policy about some households, in columns: what the register says where the policy reads it, the rest out of the pool. A policy
 * is asked for each household, or for each member where its assessment says so; the items of a carried policy are one for each
 * member, and those of a household form a chain.
 */
export function factsAbout(law: Law, { records, columns }: Pool, { heads, members }: Piece): Columns {
  const { policy } = law;
  const shape = recordShapeOf(policy.input);
  const asked = policy.kind === 'carried' || policy.assessment?.per === 'member' ? members : heads;
  const at = Uint32Array.from(asked, ({ chance }) => chance % records.length);
  const known = policy.kind === 'carried' || policy.assessment ? asked.map((each) => knownOf(law, each)) : [];
  const fields: Record<string, Column> = {};
  for (const [name, field] of Object.entries(shape.fields)) {
    fields[name] = known.some((facts) => facts[name] !== undefined)
      ? fromRegister(name, field, known, (row) => records[at[row] as number]?.[name])
      : pickRows(columns.fields[name] as Column, at);
  }
  return { shape, rows: asked.length, fields };
}

/** What the register says: by the assessment of the policy, and of a carried one whose item it is. */
function knownOf({ policy, on }: Law, { household, member, place }: Asked): Facts {
  const memberResults = household.members.map(() => ({}));
  const said = policy.assessment?.facts({ household, member, on, results: {}, memberResults }) ?? {};
  if (policy.kind !== 'carried') return said;
  const { fields } = recordShapeOf(policy.input);
  const ids = policy.carry.order.filter((name) => fields[name]?.shape.kind === 'text');
  const id = `${household.number}-${place}`;
  return { ...said, ...Object.fromEntries(ids.map((name) => [name, id])), [policy.carry.by]: household.number };
}

/** A column of what the register says; where it says nothing that the schema allows, and in what it leaves open of a record or of the items of a list, what was drawn. */
function fromRegister(name: string, field: Field, known: readonly Facts[], drawn: (row: number) => unknown): Column {
  const read = readerOf(field);
  const typed = known.map((facts, row) => {
    const wire = facts[name];
    const value = wire === undefined ? unreadable : read(wire);
    return { [name]: value === unreadable ? drawn(row) : completed(value, drawn(row)) };
  });
  return columnsOf({ kind: 'record', fields: { [name]: field } }, typed).fields[name] as Column;
}

/** A record, or the items of a list, with what they leave open taken from another. */
function completed(value: unknown, from: unknown): unknown {
  if (Array.isArray(value)) {
    if (!Array.isArray(from) || from.length === 0) return value;
    return value.map((item, i): unknown => completed(item, from[i % from.length]));
  }
  if (!isRecord(value) || !isRecord(from)) return value;
  const said = Object.entries(value).filter(([, each]) => each !== undefined);
  return { ...from, ...Object.fromEntries(said) };
}

function isRecord(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null;
}
