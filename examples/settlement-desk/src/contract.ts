import { day, freeText, list, record, type Schema } from '@dzfp/core';
import { civilAffairsCategory } from '@dzfp/core/model';
import { InpatientStay, Settlement, YearToDate } from '@dzfp/medical';
import * as z from 'zod';

// What the window and its page say to each other: the OpenAPI document and the types of both sides come from here. Amounts are
// yuan in decimal strings, days are `YYYY-MM-DD`.

const Text = z
  .strictObject({ zh: z.string(), en: z.string() })
  .meta({ title: '双语文字', description: 'in both languages' });
const id = z.int().min(1).meta({ title: '编号', description: 'number' });
const Day = z.string().meta({ title: '日期', description: 'day', format: 'date' });

/** What is wrong: every problem with its number. */
export const Problem = z.strictObject({
  issues: z.array(
    z.strictObject({ code: z.string(), zh: z.string(), en: z.string(), path: z.array(z.union([z.string(), z.int()])) }),
  ),
});

/** A line of the list of patients; name and number are masked. */
export const PatientLine = z.strictObject({
  id,
  name: z.string().meta({ title: '姓名', description: 'name' }),
  citizenNumber: z.string().meta({ title: '公民身份号码（脱敏）', description: 'citizen number, masked' }),
  county: Text,
  years: z.array(z.int()),
});

/** The list of patients. */
export const PatientList = z.array(PatientLine);

/** A patient, with what a bill takes from the register. */
export const Patient = z.strictObject({
  ...PatientLine.shape,
  facts: z.strictObject({
    person: z.string(),
    registered: z.boolean(),
    civilAffairs: civilAffairsCategory,
    supplementInsured: z.boolean(),
  }),
});

/** A settlement as the year and the history list it. */
export const SettlementLine = z.strictObject({
  id,
  stayId: z.string(),
  settledAt: z.string().meta({ title: '结算时间', description: 'settled at', format: 'date-time' }),
  knownOn: Day.meta({ title: '按当时已知', description: 'as known on', format: 'date' }),
  fingerprint: z.string().meta({ title: '参数指纹', description: 'fingerprint of the values' }),
  illustrative: z.boolean().meta({ title: '使用示例参数', description: 'rests on illustrative values' }),
  inForce: z.boolean().meta({ title: '现行', description: 'in force' }),
  replaces: id.nullable(),
  result: Settlement,
});

/** The settlements of a year, the newest first. */
export const History = z.array(SettlementLine);

const Differing = z.strictObject({ field: z.string(), title: Text, was: z.unknown(), is: z.unknown() });

/** A patient's year: every bill with the settlement in force. */
export const Year = z.strictObject({
  patient: Patient,
  year: z.int(),
  stays: z.array(z.strictObject({ facts: InpatientStay, settlement: SettlementLine.nullable() })),
  /** Where the year stands after its last settled stay. */
  soFar: YearToDate.nullable(),
});

/** What the settled stays of a year would come to as known on another day. */
export const YearAsKnown = z.array(z.strictObject({ stayId: z.string(), fields: z.array(Differing) }));

/** A settlement in full. */
export const Statement = z.strictObject({
  ...SettlementLine.shape,
  patient: Patient,
  facts: InpatientStay,
  before: YearToDate,
  after: YearToDate,
  parameters: z.array(
    z.strictObject({ name: z.string(), title: Text, clause: z.string(), standing: z.string(), source: z.string() }),
  ),
  explanation: Text,
});

/** A settlement done once more from what was kept. */
export const Replay = z.strictObject({
  same: z.boolean(),
  fingerprint: z.strictObject({ was: z.string(), is: z.string() }),
  parameters: z.array(Differing),
  figures: z.array(Differing),
  formula: z.array(Differing),
});

/** Which stays to settle, by the knowledge of which day. */
export interface SettleRequest {
  readonly knownOn: string;
  readonly stays: readonly { readonly stayId: string }[];
}

/** Made by the library's builders, so that what is wrong with it is said by number and in both languages. */
export const SettleRequest = record('结算请求', 'request to settle', {
  knownOn: day('按当时已知', 'as known on'),
  stays: list(
    '住院',
    'stays',
    record<{ readonly stayId: string }>('住院', 'stay', { stayId: freeText('住院号', 'stay number', { most: 40 }) }),
  ),
}) as unknown as Schema<SettleRequest>;

export type Problem = z.input<typeof Problem>;
export type PatientLine = z.input<typeof PatientLine>;
export type Patient = z.input<typeof Patient>;
export type SettlementLine = z.input<typeof SettlementLine>;
export type Year = z.input<typeof Year>;
export type YearAsKnown = z.input<typeof YearAsKnown>;
export type Statement = z.input<typeof Statement>;
export type Replay = z.input<typeof Replay>;
