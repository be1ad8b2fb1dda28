import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { failure, fieldOf, text, type BoundCarried, type ParameterBook, type RecordShape, type Wire } from '@dzfp/core';
import { inpatientSettlement, Settlement, startOfYear, type InpatientStay, type YearToDate } from '@dzfp/medical';
import type { Session } from './database.ts';

type Querying = Pick<Session, 'query'>;

export type Stay = Wire<InpatientStay>;

/** A settlement as the database keeps it: what went in, what came out, and the values of the law in between. */
export interface Kept {
  readonly id: number;
  readonly patient: number;
  readonly stay_id: string;
  readonly settled_at: Date;
  readonly known_on: string;
  readonly county: string;
  readonly facts: Stay;
  readonly before: Wire<YearToDate>;
  readonly result: Wire<Settlement>;
  readonly after: Wire<YearToDate>;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly fingerprint: string;
  readonly illustrative: boolean;
  readonly replaces: number | null;
  readonly in_force: boolean;
}

/** What decides which values of the law apply to a stay. */
export type Ruling = Pick<Kept, 'county' | 'facts' | 'known_on'>;

/** The policy with the values of the stay's place and day, as they were known on a day. */
export function ruleOf(
  { county, facts, known_on }: Ruling,
  book: ParameterBook,
): BoundCarried<InpatientStay, Settlement, YearToDate> {
  return inpatientSettlement.in({ book, jurisdiction: county, on: facts.dischargedOn, asKnownOn: known_on });
}

/** A short name for a set of values: equal values, equal fingerprint. */
export function shortPrint(fingerprint: string): string {
  return createHash('sha256').update(fingerprint).digest('hex').slice(0, 16);
}

/** Which stays of whom, by the knowledge of which day. */
export interface Order {
  readonly patient: number;
  readonly year: number;
  readonly stayIds: readonly string[];
  readonly knownOn: string;
}

/**
 * Settles stays in their place in the patient's year. Later stays that were settled before stand on new ground then: they are
 * settled again in the same transaction, by the knowledge that they were settled by. In whatever order bills come, the
 * year ends with the same figures.
 *
 * The lock on the patient makes two windows take turns, so that both cannot count on the same room below a yearly cap.
 *
 * @returns what was written; nothing for a stay whose settlement would be the same again
 */
export async function settle({ query }: Querying, book: ParameterBook, order: Order): Promise<readonly Kept[]> {
  const { patient, year, knownOn } = order;
  const [{ county } = { county: '' }] = await query<{ county: string }>(
    'select county from patient where id = $1 for update',
    [patient],
  );
  const bills = await query<{ facts: Stay }>('select facts from bill where patient = $1 and year = $2', [
    patient,
    year,
  ]);
  const inForce = await query<Kept>(
    'select * from settlement where patient = $1 and year = $2 and in_force order by id',
    [patient, year],
  );
  const kept = new Map(inForce.map((each) => [each.stay_id, each]));
  for (const stayId of order.stayIds)
    if (!bills.some(({ facts }) => facts.stayId === stayId)) throw unknownStay(stayId);

  const written: Kept[] = [];
  let before = startOfYear;
  for (const { facts } of bills.toSorted((a, b) => inOrder(a.facts, b.facts))) {
    const old = kept.get(facts.stayId);
    const wanted = order.stayIds.includes(facts.stayId);
    if (!wanted && !old) continue;
    const ruling = wanted || !old ? { county, facts, known_on: knownOn } : old;
    const untouched = !wanted && isDeepStrictEqual(old?.before, before);
    const next = old && untouched ? old : await decide({ query }, book, { patient, year, ruling, before, old });
    if (next !== old) written.push(next);
    before = next.after;
  }
  return written;
}

function unknownStay(stayId: string): Error {
  return failure('DZ106', {
    field: text('住院号', 'stay number'),
    found: stayId,
    allowed: text('已收账单', 'bills taken in'),
  });
}

interface Decision {
  readonly patient: number;
  readonly year: number;
  readonly ruling: Ruling;
  readonly before: Wire<YearToDate>;
  readonly old: Kept | undefined;
}

/** Decides on one stay and keeps it, unless that is what is in force already. */
async function decide({ query }: Querying, book: ParameterBook, of: Decision): Promise<Kept> {
  const { patient, year, ruling, before, old } = of;
  const rule = ruleOf(ruling, book);
  const { result, after } = rule.evaluate(ruling.facts, before);
  const fingerprint = shortPrint(rule.fingerprint);
  const same =
    old?.fingerprint === fingerprint &&
    old.known_on === ruling.known_on &&
    isDeepStrictEqual([old.facts, old.before, old.result], [ruling.facts, before, result]);
  if (old && same) return old;
  if (old) await query('update settlement set in_force = false where id = $1', [old.id]);
  const parameters = Object.fromEntries(Object.entries(rule.values).map(([name, { wire }]) => [name, wire]));
  const [row] = await query<Kept>(
    `insert into settlement (patient, stay_id, year, known_on, county, facts, before, result, after, parameters,
       fingerprint, illustrative, replaces)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning *`,
    [
      patient,
      ruling.facts.stayId,
      year,
      ruling.known_on,
      ruling.county,
      ...[ruling.facts, before, result, after, parameters].map((each) => JSON.stringify(each)),
      fingerprint,
      rule.illustrative,
      old?.id ?? null,
    ],
  );
  if (!row) throw new Error('the database returned no row');
  return row;
}

/** The order that the policy declares. */
function inOrder(a: Stay, b: Stay): number {
  for (const field of inpatientSettlement.carry.order) if (a[field] !== b[field]) return a[field] < b[field] ? -1 : 1;
  return 0;
}

/** A field that differs, with its name. */
export interface Differing {
  readonly field: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly was: unknown;
  readonly is: unknown;
}

/** The fields of a settlement that differ, by the names of the policy's schema. */
export function differences(was: Wire<Settlement>, is: Wire<Settlement>): Differing[] {
  const { fields } = fieldOf(Settlement).shape as RecordShape;
  const [old, now] = [was, is] as readonly Readonly<Record<string, unknown>>[];
  return Object.entries(fields)
    .map(([field, { title }]) => ({ field, title, was: old?.[field], is: now?.[field] }))
    .filter((each) => each.was !== each.is);
}

/** What a settlement comes to when it is done once more from what was kept. */
export interface Replay {
  readonly same: boolean;
  /** The fingerprint of the values that the book gives today for the same place, day and knowledge. */
  readonly fingerprint: { readonly was: string; readonly is: string };
  /** Values of the book that are no longer what they were. */
  readonly parameters: readonly Differing[];
  /** Figures that differ by the values of the book today. */
  readonly figures: readonly Differing[];
  /** Figures that differ although the kept values are used: then the formula is another one. */
  readonly formula: readonly Differing[];
}

/** Settles a kept settlement once more, by the kept values and by those of the book, and says what differs. */
export function replay(kept: Kept, book: ParameterBook): Replay {
  const { facts, before, result } = kept;
  const today = ruleOf(kept, book);
  const asKept = inpatientSettlement.with(kept.parameters as Parameters<typeof inpatientSettlement.with>[0]);
  const parameters = Object.entries(today.values)
    .map(([field, { parameter, wire }]) => ({ field, title: parameter.title, was: kept.parameters[field], is: wire }))
    .filter((each) => !isDeepStrictEqual(each.was, each.is));
  const figures = differences(result, today.evaluate(facts, before).result);
  const formula = differences(result, asKept.evaluate(facts, before).result);
  const same = parameters.length === 0 && figures.length === 0 && formula.length === 0;
  return {
    same,
    fingerprint: { was: kept.fingerprint, is: shortPrint(today.fingerprint) },
    parameters,
    figures,
    formula,
  };
}
