import { readFileSync } from 'node:fs';

/**
 * The settlement once more, written by hand: plain whole numbers of fen, no graph, no library. Only tests use it. It knows which
 * rows are wrong from the truth file, and takes the figures of the law as data.
 */
export interface ReferenceValues {
  readonly [name: string]: unknown;
}

/** Sums in fen over all settled rows. */
export type ReferenceTotals = Record<
  | 'totalCost'
  | 'inPolicyCost'
  | 'basic'
  | 'criticalIllness'
  | 'hospitalRelief'
  | 'medicalAssistance'
  | 'socialAssistance'
  | 'commercialSupplement'
  | 'outOfPolicyRelief'
  | 'outOfPolicySupplement'
  | 'burden'
  | 'outOfPolicyBurden',
  bigint
>;

/** What a person ends the year with. */
export interface ReferenceYear {
  readonly burden: bigint;
  readonly inPolicyCost: bigint;
}

interface Band {
  readonly upTo: string | null;
  readonly rate: string;
}

interface Bill {
  readonly id: string;
  readonly person: string;
  readonly county: string;
  readonly tier: string;
  readonly discharged: string;
  readonly total: bigint;
  readonly inPolicy: bigint;
}

const data = (name: string): string[][] =>
  readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8')
    .replace('\uFEFF', '')
    .split('\r\n')
    .map((line) => line.split(','));

const fen = (yuan: string): bigint => {
  const [whole = '0', decimals = ''] = yuan.split('.');
  return BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0'));
};
const millionths = (rate: string): bigint => {
  const [whole = '0', decimals = ''] = rate.split('.');
  return BigInt(whole) * 1_000_000n + BigInt(decimals.padEnd(6, '0'));
};
/** Fen times a rate, half up. */
const part = (amount: bigint, rate: string): bigint => (amount * millionths(rate) * 2n + 1_000_000n) / 2_000_000n;
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const capped = (amount: bigint, cap: string | null): bigint => (cap === null ? amount : least(amount, fen(cap)));

const tiers: Record<string, string> = { 一级: 'level1', 二级: 'level2', 三级: 'level3' };

function bills(setAside: ReadonlySet<number>): Bill[] {
  return data('inpatient-stays.csv')
    .slice(1)
    .flatMap((cells, i): Bill[] => {
      const [id = '', , person = '', county = '', , tier = '', , discharged = '', , , total = '', inPolicy = ''] =
        cells;
      if (cells.length < 2 || setAside.has(i + 2)) return [];
      return [{ id, person, county, tier: tiers[tier] ?? '', discharged, total: fen(total), inPolicy: fen(inPolicy) }];
    })
    .sort((a, b) => (a.discharged + a.id < b.discharged + b.id ? -1 : 1));
}

/** Settles every row that is not set aside; `valuesOn` gives the figures of the law for a county and day. */
export function referenceSettlement(
  setAside: ReadonlySet<number>,
  valuesOn: (county: string, day: string) => ReferenceValues,
): { readonly totals: ReferenceTotals; readonly years: ReadonlyMap<string, ReferenceYear> } {
  const ended = new Set(
    data('households.csv')
      .filter((cells) => cells[11] === '脱贫不享受政策')
      .map((cells) => cells[0]),
  );
  const persons = new Map(data('persons.csv').map((cells) => [cells[4] ?? '', cells]));
  const totals: ReferenceTotals = {
    totalCost: 0n,
    inPolicyCost: 0n,
    basic: 0n,
    criticalIllness: 0n,
    hospitalRelief: 0n,
    medicalAssistance: 0n,
    socialAssistance: 0n,
    commercialSupplement: 0n,
    outOfPolicyRelief: 0n,
    outOfPolicySupplement: 0n,
    burden: 0n,
    outOfPolicyBurden: 0n,
  };
  const states = new Map<string, ReturnType<typeof newYear>>();
  for (const bill of bills(setAside)) {
    const cells = persons.get(bill.person);
    if (!cells) throw new Error(`no person for ${bill.id}`);
    const registered = !ended.has(cells[0]);
    const kind = cells[21] === '是' ? 'tekun' : cells[20] === '是' ? 'dibao' : registered ? 'registered' : 'general';
    const insured = cells[17] === '是';
    const state = states.get(bill.person) ?? newYear();
    states.set(bill.person, state);
    settle(bill, kind, insured, state, totals, valuesOn(bill.county, bill.discharged));
  }
  return { totals, years: states };
}

const newYear = (): Record<
  'basic' | 'criticalBase' | 'relief' | 'aidBase' | 'supplementBase' | 'burden' | 'inPolicyCost',
  bigint
> => ({ basic: 0n, criticalBase: 0n, relief: 0n, aidBase: 0n, supplementBase: 0n, burden: 0n, inPolicyCost: 0n });

function settle(
  bill: Bill,
  kind: string,
  insured: boolean,
  state: ReturnType<typeof newYear>,
  totals: ReferenceTotals,
  values: ReferenceValues,
): void {
  const rateOf = (name: string): string => values[name] as string;
  const capOf = (name: string): string | null => values[name] as string | null;
  const ofClass = (name: string): string => (values[name] as Record<string, string>)[kind] ?? '';
  const capOfClass = (name: string): string | null => (values[name] as Record<string, string | null>)[kind] ?? null;
  const ofTier = (name: string): string =>
    (values[name] as Record<string, Record<string, string>>)[bill.tier]?.[kind] ?? '';

  const due = part(most(bill.inPolicy - fen(ofTier('basicDeductible')), 0n), ofTier('basicRate'));
  const cap = capOf('basicCap');
  const basic = most(capped(state.basic + due, cap) - capped(state.basic, cap), 0n);
  let left = bill.inPolicy - basic;

  const critical = (base: bigint): bigint => {
    const bands = (values['criticalBands'] as Record<string, Band[]>)[kind] ?? [];
    let from = fen(ofClass('criticalDeductible'));
    let exact = 0n;
    for (const { upTo, rate } of bands) {
      const to = upTo === null ? base : least(base, fen(upTo));
      if (to > from) exact += (to - from) * millionths(rate);
      if (upTo !== null) from = most(from, fen(upTo));
    }
    return capped((exact * 2n + 1_000_000n) / 2_000_000n, capOfClass('criticalCap'));
  };
  const criticalIllness = critical(state.criticalBase + left) - critical(state.criticalBase);
  state.criticalBase += left;
  left -= criticalIllness;

  const waived = part(left, ofTier('reliefRate'));
  const reliefCap = capOf('reliefCap');
  const hospitalRelief = most(capped(state.relief + waived, reliefCap) - capped(state.relief, reliefCap), 0n);
  left -= hospitalRelief;

  const aid = (base: bigint): bigint =>
    capped(
      part(most(base - fen(ofClass('assistanceDeductible')), 0n), ofClass('assistanceRate')),
      capOfClass('assistanceCap'),
    );
  const medicalAssistance = aid(state.aidBase + left) - aid(state.aidBase);
  state.aidBase += left;
  left -= medicalAssistance;

  const supplement = (base: bigint): bigint =>
    capped(
      part(most(base - fen(rateOf('supplementDeductible')), 0n), rateOf('supplementRate')),
      capOf('supplementCap'),
    );
  const commercialSupplement = insured
    ? supplement(state.supplementBase + left) - supplement(state.supplementBase)
    : 0n;
  if (insured) state.supplementBase += left;
  const burden = left - commercialSupplement;

  const outside = bill.total - bill.inPolicy;
  const outOfPolicyRelief = part(outside, ofClass('outOfPolicyReliefRate'));
  const outOfPolicySupplement = insured ? part(outside - outOfPolicyRelief, rateOf('outOfPolicySupplementRate')) : 0n;

  state.basic += basic;
  state.relief += hospitalRelief;
  state.burden += burden;
  state.inPolicyCost += bill.inPolicy;
  const added: ReferenceTotals = {
    totalCost: bill.total,
    inPolicyCost: bill.inPolicy,
    basic,
    criticalIllness,
    hospitalRelief,
    medicalAssistance,
    socialAssistance: 0n,
    commercialSupplement,
    outOfPolicyRelief,
    outOfPolicySupplement,
    burden,
    outOfPolicyBurden: outside - outOfPolicyRelief - outOfPolicySupplement,
  };
  for (const name of Object.keys(added) as (keyof ReferenceTotals)[]) totals[name] += added[name];
}
