import type { Wire } from '@dzfp/core';
import { checkCharacterOf, regionOf, type Household } from '@dzfp/core/model';
import type { FundEntries } from '@dzfp/funds';
import type { Database } from './database.ts';
import { hashed, type Officer } from './officer.ts';

/** The day for which the sample is written. */
export const sampleDay = '2019-12-01';
/** The password of every officer of the sample. */
export const samplePassword = '示例口令2019';

/** 示例账号: nobody of them exists. */
export const sampleOfficers: readonly Officer[] = [
  { account: 'city', name: '示例市级人员', role: 'city', area: '3714', bureau: null },
  { account: 'qihe', name: '示例县级人员', role: 'county', area: '371425', bureau: null },
  { account: 'qihe-901', name: '示例乡镇人员', role: 'township', area: '371425901', bureau: null },
  { account: 'medical', name: '示例医保局人员', role: 'bureau', area: '3714', bureau: 'medical' },
  { account: 'education', name: '示例教体局人员', role: 'bureau', area: '371425', bureau: 'education' },
];

/** Three counties, two townships in each, two villages in each, three households in each. */
const counties = ['371402', '371425', '371482'];
const townships = ['901', '902'];
const villagesOfTownship = ['201', '202'];
const householdsOfVillage = [1, 2, 3];

/** What is amiss, in turn; the first and the last have nothing. */
const troubles = ['none', 'dropout', 'house', 'uninsured', 'burden', 'unguarded', 'water', 'unpaid', 'none'] as const;
type Trouble = (typeof troubles)[number];

/** Fills an empty database with fictional records (示例数据). */
export async function seed(db: Database): Promise<void> {
  const villages = counties.flatMap((county) =>
    townships.flatMap((township) =>
      villagesOfTownship.map((last) => ({ code: `${county}${township}${last}`, name: `示例${township}${last}村` })),
    ),
  );
  const households = villages.flatMap(({ code }, i) =>
    householdsOfVillage.map((j) => {
      const place = i * householdsOfVillage.length + j;
      const trouble = troubles[place % troubles.length] ?? 'none';
      return { place, trouble, record: household(place, code, trouble) };
    }),
  );
  const insert = (table: string, rows: readonly object[]): Promise<unknown> =>
    db.rows(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`, [JSON.stringify(rows)]);
  await insert(
    'officer',
    sampleOfficers.map((officer) => ({ ...officer, password: hashed(samplePassword) })),
  );
  await insert(
    'village',
    villages.map((each, i) => ({ ...each, record: findings(each.code, i * householdsOfVillage.length) })),
  );
  await insert(
    'household',
    households.map(({ record, trouble }) => ({
      number: record.number,
      village: record.village,
      record,
      ...beside(trouble),
    })),
  );
  await insert(
    'receipt',
    households.filter(({ trouble }) => trouble !== 'unpaid').flatMap(({ record }) => receipts(record)),
  );
  await insert(
    'risk_case',
    households
      .filter(({ trouble }) => trouble !== 'none')
      .map(({ record, place, trouble }) => riskCase(record.number, place, trouble)),
  );
  await insert(
    'fund_entry',
    counties.flatMap((county) => fundEntries(county).map((record) => ({ id: record.id, county, record }))),
  );
}

/** The premium subsidy of each member. */
function receipts({ number, members }: Wire<Household>): readonly object[] {
  return members.map(({ citizenNumber: payee }, i) => {
    const serial = `${number}-${i}`;
    return {
      serial,
      household: number,
      record: { serial, payee, purpose: '参保缴费补贴', amount: '125.00', on: '2019-10-15' },
    };
  });
}

const surnames = ['赵', '钱', '孙', '李', '周', '吴', '郑', '王'];

function household(place: number, village: string, trouble: Trouble): Wire<Household> {
  const bornOn = { head: '1956-03-02', sonsSon: '2009-05-12' };
  const member = (relation: keyof typeof bornOn, serial: number, given: string): Wire<Household>['members'][number] => {
    const digits = `371400${bornOn[relation].replaceAll('-', '')}${String(serial).padStart(3, '0')}`;
    return {
      name: `${surnames[place % surnames.length] ?? ''}示例${given}`,
      citizenNumber: digits + checkCharacterOf(digits),
      relation,
      bornOn: bornOn[relation],
      inSchool: relation === 'head' ? 'notInSchool' : 'primary5',
      labour: trouble === 'unguarded' || relation === 'sonsSon' ? 'none' : 'weak',
      dibao: trouble !== 'unguarded',
      tekun: false,
      basicInsured: trouble !== 'uninsured',
    };
  };
  return {
    number: `示例${String(place).padStart(4, '0')}`,
    region: village.slice(0, 6),
    village,
    status: 'liftedWithPolicy',
    attribute: 'dibao',
    liftedOn: '2017-12-17',
    houseGrade: trouble === 'house' ? 'D' : 'A',
    safeWater: trouble !== 'water',
    members: [member('head', place * 2, '甲'), member('sonsSon', place * 2 + 1, '乙')],
  };
}

const nothing = {
  basic: '0.00',
  criticalIllness: '0.00',
  hospitalRelief: '0.00',
  medicalAssistance: '0.00',
  socialAssistance: '0.00',
  commercialSupplement: '0.00',
};

/** What schools, the insurance and the office know beside the register. */
function beside(trouble: Trouble): { readonly facts: object; readonly member_facts: object } {
  const daysMissed = trouble === 'dropout' ? 31 : 0;
  const attending = { attendance: 'attending', approvedUntil: null, awaySince: null, persuasions: [] };
  const pupil = { ...attending, daysMissed, leftBehind: false, fallingBehind: false };
  const year = {
    totalCost: '10000.00',
    inPolicyCost: '10000.00',
    outOfPolicyBurden: '0.00',
    paid: { ...nothing, basic: trouble === 'burden' ? '7000.00' : '9500.00' },
    headroom: nothing,
    exceptionApproved: false,
  };
  return {
    facts: { 'monitoring/risk-screen': { belowLine: false, disaster: false } },
    member_facts: { 'education/dropout-risk': { 1: pupil }, 'medical/burden-guarantee': { 0: year } },
  };
}

const risks = {
  dropout: 'school',
  house: 'house',
  uninsured: 'illness',
  burden: 'illness',
  unguarded: 'income',
  water: 'water',
  unpaid: 'other',
  none: 'other',
} as const;

/** Cases at every stage: not checked, checked, included, helped and closed; of some the day of the check is not known. */
function riskCase(of: string, place: number, trouble: Trouble): Readonly<Record<string, unknown>> {
  const number = `案${of.slice(2)}`;
  const days = ['2019-11-08', '2019-11-13', '2019-11-25', '2019-11-29'];
  const [appearedOn, checkedOn, includedOn, helpedOn] = days;
  const stage = place % 5;
  const record = {
    case: number,
    household: of,
    risk: risks[trouble],
    appearedOn,
    ...(stage === 4 ? {} : { checkedOn: stage > 0 ? checkedOn : null }),
    includedOn: stage > 1 && stage < 4 ? includedOn : null,
    helpedOn: stage === 3 ? helpedOn : null,
    closedOn: null,
  };
  return { number, household: of, record };
}

const items = [
  '通硬化路',
  '通客车',
  '通自来水',
  '通动力电',
  '通宽带广播电视',
  '有特色产业',
  '有集体收入',
  '有幼儿园',
  '有卫生室',
  '有文化活动室',
  '有健身场所',
  '有整洁环境',
  '有良好生态',
  '有综合服务场所',
  '有坚强两委班子',
];

/** Each item met, unmet or never looked at. */
function findings(village: string, place: number): object {
  const found = items.flatMap((item, i) => {
    const turn = (place * 3 + i * 7) % 11;
    return turn === 0 ? [] : [{ item, met: turn !== 1, foundOn: '2019-10-20' }];
  });
  return { village, found, collectiveIncome: '36000.00' };
}

/** From the document through the county to townships and payees. */
function fundEntries(county: string): Wire<FundEntries>['entries'] {
  type Entry = Wire<FundEntries>['entries'][number];
  const name = regionOf(county)?.name.zh ?? county;
  const finance = `${name}财政局`;
  const [first, second] = [`${name}示例901乡`, `${name}示例902乡`];
  const entry = (i: number, of: Omit<Entry, 'id' | 'document'>): Entry => ({
    id: `${county}-${i}`,
    document: `示例文〔2019〕${i}号`,
    ...of,
  });
  const paid = (i: number, from: string, amount: string, parent: number): Entry =>
    entry(i, { on: '2019-09-20', from, to: null, amount, parent: `${county}-${parent}` });
  const passed = (i: number, to: string, amount: string): Entry =>
    entry(i, { on: '2019-06-10', from: finance, to, amount, parent: `${county}-1` });
  return [
    entry(1, { on: '2019-03-05', from: null, to: finance, amount: '5000000.00' }),
    passed(2, first, '2600000.00'),
    passed(3, second, '1900000.00'),
    paid(4, first, '2150000.00', 2),
    paid(5, second, '1820000.50', 3),
  ];
}
