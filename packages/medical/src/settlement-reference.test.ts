import type { Wire } from '@dzfp/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyValues, anyYear, fen, yuan } from '../test/arbitrary-settlement.ts';
import { annualSettlement, inpatientSettlement, type InpatientStay, type SettlementParameters } from './index.ts';

// A second settlement, written from the clause with whole numbers only: no graph, no term, no rounding value of the library.

type Values = Wire<SettlementParameters>;
type Stay = Wire<InpatientStay>;

const million = 1_000_000n;
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);

function millionths(rate: string): bigint {
  const [whole = '0', part = ''] = rate.split('.');
  return BigInt(whole) * million + BigInt(part.padEnd(6, '0'));
}

/** Half up, of something counted in millionths of a fen. */
const halfUp = (amount: bigint): bigint => (amount * 2n + million) / (2n * million);
const share = (amount: bigint, rate: string): bigint => halfUp(amount * millionths(rate));
const capped = (amount: bigint, cap: string | null): bigint => (cap === null ? amount : least(amount, fen(cap)));

function classOf({ civilAffairs, registered }: Stay): 'tekun' | 'dibao' | 'registered' | 'general' {
  if (civilAffairs !== 'none') return civilAffairs;
  return registered ? 'registered' : 'general';
}

function cell<T>(table: { readonly [name: string]: T | undefined } | object, name: string): T {
  return (table as Readonly<Record<string, T>>)[name] as T;
}

function tariff(base: bigint, bands: readonly { upTo: string | null; rate: string }[], deductible: bigint): bigint {
  let sum = 0n;
  let from = 0n;
  for (const { upTo, rate } of bands) {
    const low = most(from, deductible);
    const high = upTo === null ? base : least(base, fen(upTo));
    if (high > low) sum += (high - low) * millionths(rate);
    from = upTo === null ? base : fen(upTo);
  }
  return halfUp(sum);
}

interface Reference {
  readonly stays: readonly string[][];
  readonly burden: string;
  readonly share: string;
  readonly excess: string;
}

function reference(stays: readonly Stay[], v: Values): Reference {
  const year = { cost: 0n, inside: 0n, basic: 0n, deductible: 0n, critical: 0n, relief: 0n, aid: 0n, extra: 0n };
  const borne = { inside: 0n, outside: 0n };
  const lines = [...stays]
    .sort((a, b) => (`${a.dischargedOn} ${a.stayId}` < `${b.dischargedOn} ${b.stayId}` ? -1 : 1))
    .map((stay) => {
      const cls = classOf(stay);
      const cost = fen(stay.inPolicyCost);
      const full = fen(cell<string>(cell(v.basicDeductible, stay.tier), cls));
      const goesOn = stay.transferred && v.transferRule === 'difference';
      const deductible = goesOn ? most(0n, full - year.deductible) : full;
      const due = share(most(0n, cost - deductible), cell<string>(cell(v.basicRate, stay.tier), cls));
      const basic = capped(year.basic + due, v.basicCap) - capped(year.basic, v.basicCap);
      let left = cost - basic;

      const criticalFor = (base: bigint): bigint =>
        capped(
          tariff(base, cell(v.criticalBands, cls), fen(cell<string>(v.criticalDeductible, cls))),
          cell<string | null>(v.criticalCap, cls),
        );
      const critical = criticalFor(year.critical + left) - criticalFor(year.critical);
      year.critical += left;
      left -= critical;

      const waived = share(left, cell<string>(cell(v.reliefRate, stay.tier), cls));
      const relief = capped(year.relief + waived, v.reliefCap) - capped(year.relief, v.reliefCap);
      left -= relief;

      const aidFor = (base: bigint): bigint =>
        capped(
          share(most(0n, base - fen(cell<string>(v.assistanceDeductible, cls))), cell<string>(v.assistanceRate, cls)),
          cell<string | null>(v.assistanceCap, cls),
        );
      const aid = aidFor(year.aid + left) - aidFor(year.aid);
      year.aid += left;
      left -= aid;

      const social = least(fen(stay.socialAssistanceGranted), left);
      left -= social;

      const extraFor = (base: bigint): bigint =>
        capped(share(most(0n, base - fen(v.supplementDeductible)), v.supplementRate), v.supplementCap);
      const extra = stay.supplementInsured ? extraFor(year.extra + left) - extraFor(year.extra) : 0n;
      if (stay.supplementInsured) year.extra += left;
      left -= extra;

      const outside = fen(stay.totalCost) - cost;
      const outRelief = share(outside, cell<string>(v.outOfPolicyReliefRate, cls));
      const outExtra = stay.supplementInsured ? share(outside - outRelief, v.outOfPolicySupplementRate) : 0n;

      year.cost += fen(stay.totalCost);
      year.inside += cost;
      year.basic += basic;
      year.deductible = goesOn ? most(full, year.deductible) : full;
      year.relief += relief;
      borne.inside += left;
      borne.outside += outside - outRelief - outExtra;
      return [basic, critical, relief, aid, social, extra, left, outRelief, outExtra].map(yuan);
    });
  const onTotal = v.burdenBase === 'total';
  const cost = onTotal ? year.cost : year.inside;
  const burden = onTotal ? borne.inside + borne.outside : borne.inside;
  const limit = cost * millionths(v.burdenLimit);
  // 低于: a burden B keeps the promise when B < limit; 不超过: when B <= limit.
  const below = most(0n, (limit + million - 1n) / million - 1n);
  const allowed = v.burdenRelation === 'below' ? below : limit / million;
  const ratio = cost === 0n ? '0' : `${burden}/${cost}`;
  return { stays: lines, burden: yuan(borne.inside), share: ratio, excess: yuan(most(0n, burden - allowed)) };
}

it('a second settlement in plain whole numbers agrees on every payer of every stay · 用纯整数另写的结算逐项相符', () => {
  fc.assert(
    fc.property(anyValues, fc.array(anyYear, { minLength: 1, maxLength: 10 }), (values, years) => {
      const bound = inpatientSettlement.with(values);
      for (const stays of years) {
        const [settled] = annualSettlement(stays, bound);
        const expected = reference(stays, values);
        const lines = settled?.stays.map(({ result }) => [
          result.basic,
          result.criticalIllness,
          result.hospitalRelief,
          result.medicalAssistance,
          result.socialAssistance,
          result.commercialSupplement,
          result.burden,
          result.outOfPolicyRelief,
          result.outOfPolicySupplement,
        ]);
        expect(lines).toEqual(expected.stays);
        expect(settled?.burden).toBe(expected.burden);
        expect(settled?.excess).toBe(expected.excess);
        if (expected.share !== '0') expect(settled?.share).toBe(expected.share);
      }
    }),
    { numRuns: 400, seed: 20_190_101 },
  );
}, 60_000);
