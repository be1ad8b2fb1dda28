import { chain, failure, text, type ParameterBook } from '@dzfp/core';
import { maskCitizenNumber, readCitizenNumber, regionOf } from '@dzfp/core/model';
import { explain, explanationText } from '@dzfp/core/reading';
import { inpatientSettlement } from '@dzfp/medical';
import type { Patient, PatientLine, SettlementLine, Statement, Year, YearAsKnown } from './contract.ts';
import type { Database } from './database.ts';
import {
  differences,
  replay,
  ruleOf,
  settle,
  shortPrint,
  type Kept,
  type Order,
  type Replay,
  type Stay,
} from './settle.ts';

/** A patient as the register gives them. */
export interface NewPatient {
  readonly name: string;
  readonly citizenNumber: string;
  readonly county: string;
  readonly registered: boolean;
  readonly civilAffairs: Stay['civilAffairs'];
  readonly supplementInsured: boolean;
}

interface PatientRow {
  readonly id: number;
  readonly name: string;
  readonly citizen_number: string;
  readonly county: string;
  readonly registered: boolean;
  readonly civil_affairs: Stay['civilAffairs'];
  readonly supplement_insured: boolean;
  readonly years: readonly number[];
}

/** What is asked for is not here. */
export class NotHere extends Error {}

/** Everything that the window does. */
export interface Desk {
  readonly patients: () => Promise<PatientLine[]>;
  readonly register: (patient: NewPatient) => Promise<number>;
  readonly takeBill: (patient: number, facts: Stay) => Promise<void>;
  readonly year: (patient: number, year: number) => Promise<Year>;
  readonly settle: (order: Order) => Promise<SettlementLine[]>;
  readonly asKnown: (patient: number, year: number, knownOn: string) => Promise<YearAsKnown>;
  readonly history: (patient: number, year: number) => Promise<SettlementLine[]>;
  readonly statement: (id: number) => Promise<Statement>;
  readonly replay: (id: number) => Promise<Replay>;
}

const selectPatients = `select p.*, coalesce(json_agg(distinct b.year) filter (where b.year is not null), '[]') as years
  from patient p left join bill b on b.patient = p.id`;

/** Opens the window on a database, with the values of a book. */
export function openDesk(database: Database, book: ParameterBook): Desk {
  const { query, transaction } = database;

  const patientOf = async (id: number): Promise<PatientRow> => {
    const [row] = await query<PatientRow>(`${selectPatients} where p.id = $1 group by p.id`, [id]);
    if (!row) throw new NotHere();
    return row;
  };
  const keptOf = async (id: number): Promise<Kept> => {
    const [row] = await query<Kept>('select * from settlement where id = $1', [id]);
    if (!row) throw new NotHere();
    return row;
  };
  const inForce = (patient: number, year: number): Promise<readonly Kept[]> =>
    query('select * from settlement where patient = $1 and year = $2 and in_force', [patient, year]);

  return {
    patients: async () => (await query<PatientRow>(`${selectPatients} group by p.id order by p.id`)).map(maskedLine),

    register: async (patient) => {
      const read = readCitizenNumber(patient.citizenNumber);
      if (!read.ok) throw failure('DZ112', read.issues[0].info as { field: string; reason: string });
      const { name, county, registered, civilAffairs, supplementInsured } = patient;
      const [row] = await query<{ id: number }>(
        `insert into patient (name, citizen_number, county, registered, civil_affairs, supplement_insured)
         values ($1, $2, $3, $4, $5, $6) returning id`,
        [name, read.value.number, county, registered, civilAffairs, supplementInsured],
      );
      if (!row) throw new Error('the database returned no row');
      return row.id;
    },

    takeBill: async (patient, facts) => {
      const { county } = await patientOf(patient);
      const expected = personKey(patient);
      if (facts.person !== expected) {
        const [field, other] = [text('证件号码', 'document number'), text('患者', 'patient')];
        throw failure('DZ114', { field, other, reason: text('账单属于另一人', 'the bill is of another person') }, [
          'person',
        ]);
      }
      // A bill that could not be settled is refused at the door, with every reason.
      inpatientSettlement.in({ book, jurisdiction: county, on: facts.dischargedOn }).evaluate(facts);
      const added = await query(
        'insert into bill (patient, stay_id, year, facts) values ($1, $2, $3, $4) on conflict do nothing returning stay_id',
        [patient, facts.stayId, Number(facts.dischargedOn.slice(0, 4)), JSON.stringify(facts)],
      );
      if (added.length > 0) return;
      const reason = text('同一住院号的账单已收', 'a bill with this number was taken in before');
      const [field, other] = [text('住院号', 'stay number'), text('已收账单', 'bills taken in')];
      throw failure('DZ114', { field, other, reason }, ['stayId']);
    },

    year: async (patient, year) => {
      const row = await patientOf(patient);
      const kept = new Map((await inForce(patient, year)).map((each) => [each.stay_id, each]));
      const bills = await query<{ facts: Stay }>(
        `select facts from bill where patient = $1 and year = $2 order by facts ->> 'dischargedOn', stay_id collate "C"`,
        [patient, year],
      );
      const stays = bills.map(({ facts }) => {
        const settlement = kept.get(facts.stayId);
        return { facts, settlement: settlement ? lineOf(settlement) : null };
      });
      const last = bills.findLast(({ facts }) => kept.has(facts.stayId));
      return { patient: patientFor(row), year, stays, soFar: kept.get(last?.facts.stayId ?? '')?.after ?? null };
    },

    settle: async (order) => {
      await patientOf(order.patient);
      return (await transaction((session) => settle(session, book, order))).map(lineOf);
    },

    asKnown: async (patient, year, knownOn) => {
      const { county } = await patientOf(patient);
      const kept = new Map((await inForce(patient, year)).map((each) => [each.stay_id, each]));
      const items = [...kept.values()].map(({ facts }) => facts);
      const setting = { book, jurisdiction: county, asKnownOn: knownOn };
      return chain(inpatientSettlement, items, setting)
        .flatMap(({ links }) => links)
        .map(({ item, result }) => ({
          stayId: item.stayId,
          fields: differences(kept.get(item.stayId)?.result ?? result, result),
        }))
        .filter(({ fields }) => fields.length > 0);
    },

    history: async (patient, year) => {
      const all = await query<Kept>('select * from settlement where patient = $1 and year = $2 order by id desc', [
        patient,
        year,
      ]);
      return all.map(lineOf);
    },

    statement: async (id) => {
      const kept = await keptOf(id);
      const rule = ruleOf(kept, book);
      // Where the book has changed since, the kept values explain the figures; they come without their sources then.
      const bound =
        shortPrint(rule.fingerprint) === kept.fingerprint ? rule : inpatientSettlement.with(kept.parameters as never);
      const explanation = explain(bound, kept.facts, kept.before);
      const { facts, before, after, patient } = kept;
      return {
        ...lineOf(kept),
        patient: patientFor(await patientOf(patient)),
        facts,
        before,
        after,
        parameters: Object.entries(bound.values).map(([name, { parameter, standing = 'given', source, entry }]) => ({
          name,
          title: parameter.title,
          clause: parameter.clause,
          standing,
          source: source?.title ?? entry?.source ?? '',
        })),
        explanation: { zh: explanationText(explanation, 'zh'), en: explanationText(explanation, 'en') },
      };
    },

    replay: async (id) => replay(await keptOf(id), book),
  };
}

/** Whose year a stay belongs to. Not the citizen number: that stays in the table of patients. */
export function personKey(patient: number): string {
  return `P${patient}`;
}

function maskedLine({ id, name, citizen_number, county, years }: PatientRow): PatientLine {
  const masked = `${name.slice(0, 1)}${'*'.repeat(Math.max(name.length - 1, 1))}`;
  return {
    id,
    name: masked,
    citizenNumber: maskCitizenNumber(citizen_number),
    county: regionOf(county)?.name ?? text(county, county),
    years: years.toSorted(),
  };
}

/** The name in full, for whoever stands at the window; the number stays masked. */
function patientFor(row: PatientRow): Patient {
  const { id, name, registered, civil_affairs: civilAffairs, supplement_insured: supplementInsured } = row;
  return { ...maskedLine(row), name, facts: { person: personKey(id), registered, civilAffairs, supplementInsured } };
}

function lineOf(kept: Kept): SettlementLine {
  return {
    id: kept.id,
    stayId: kept.stay_id,
    settledAt: kept.settled_at.toISOString(),
    knownOn: kept.known_on,
    fingerprint: kept.fingerprint,
    illustrative: kept.illustrative,
    inForce: kept.in_force,
    replaces: kept.replaces,
    result: kept.result,
  };
}
