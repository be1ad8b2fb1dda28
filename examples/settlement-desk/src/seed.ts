import { checkCharacterOf } from '@dzfp/core/model';
import { personKey, type Desk, type NewPatient } from './desk.ts';
import type { Stay } from './settle.ts';

type Bill = Omit<Stay, 'person' | 'registered' | 'civilAffairs' | 'supplementInsured'>;

/** 示例数据: a patient who does not exist. The sequences 990 to 999 of a citizen number are given to no one. */
interface Example {
  readonly patient: NewPatient;
  readonly bills: readonly Bill[];
  /** Stays that were settled already, by the knowledge of a day. */
  readonly settled: readonly { readonly stayIds: readonly string[]; readonly knownOn: string }[];
}

function numbered(body: string): string {
  return body + checkCharacterOf(body);
}

function bill(stayId: string, from: string, to: string, tier: Stay['tier'], total: string, inPolicy: string): Bill {
  return {
    stayId,
    admittedOn: from,
    dischargedOn: to,
    tier,
    transferred: false,
    totalCost: total,
    inPolicyCost: inPolicy,
    socialAssistanceGranted: '0.00',
  };
}

const examples: readonly Example[] = [
  {
    // Settled in spring; the province's rule of September 2019 reaches back to January, so the year is worth settling again.
    patient: {
      name: '示例甲',
      citizenNumber: numbered('37142119540226991'),
      county: '371403',
      registered: true,
      civilAffairs: 'none',
      supplementInsured: true,
    },
    bills: [
      bill('ZY2019-001', '2019-01-03', '2019-01-18', 'level3', '48276.79', '42356.03'),
      bill('ZY2019-014', '2019-03-02', '2019-03-20', 'level3', '61850.40', '55120.25'),
      bill('ZY2019-052', '2019-11-06', '2019-11-15', 'level2', '9340.00', '8700.50'),
    ],
    settled: [
      { stayIds: ['ZY2019-001'], knownOn: '2019-01-18' },
      { stayIds: ['ZY2019-014'], knownOn: '2019-03-20' },
    ],
  },
  {
    patient: {
      name: '示例乙',
      citizenNumber: numbered('37148119620915992'),
      county: '371481',
      registered: true,
      civilAffairs: 'dibao',
      supplementInsured: true,
    },
    bills: [
      bill('ZY2019-101', '2019-02-11', '2019-02-19', 'level1', '3120.00', '2980.00'),
      bill('ZY2019-102', '2019-06-03', '2019-06-21', 'level3', '35800.80', '30210.60'),
    ],
    settled: [],
  },
  {
    patient: {
      name: '示例丙',
      citizenNumber: numbered('37142819480307993'),
      county: '371428',
      registered: false,
      civilAffairs: 'tekun',
      supplementInsured: false,
    },
    bills: [bill('ZY2019-201', '2019-05-20', '2019-06-02', 'level2', '15600.00', '14480.00')],
    settled: [],
  },
  {
    patient: {
      name: '示例丁',
      citizenNumber: numbered('37140219710812994'),
      county: '371402',
      registered: false,
      civilAffairs: 'none',
      supplementInsured: false,
    },
    bills: [bill('ZY2019-301', '2019-07-01', '2019-07-12', 'level3', '28450.00', '25130.00')],
    settled: [],
  },
];

/** Puts the examples into an empty window. */
export async function seed(desk: Desk): Promise<void> {
  for (const { patient, bills, settled } of examples) {
    const id = await desk.register(patient);
    const { registered, civilAffairs, supplementInsured } = patient;
    for (const each of bills)
      await desk.takeBill(id, { ...each, person: personKey(id), registered, civilAffairs, supplementInsured });
    for (const each of settled) await desk.settle({ ...each, patient: id, year: 2019 });
  }
}
