import { chain, resettle, type Wire } from '@dzfp/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  annualLayersOf,
  anyStay,
  anyValues,
  anyYear,
  fen,
  sameReliefEverywhere,
  yuan,
} from '../test/arbitrary-settlement.ts';
import {
  annualSettlement,
  inpatientSettlement,
  payers,
  type InpatientStay,
  type SettlementParameters,
  type YearOfStays,
} from './index.ts';
import { basicAlone, exampleValues } from './settlement-example-values.ts';

type Values = Wire<SettlementParameters>;
type Stay = Wire<InpatientStay>;

const runs = { numRuns: 120, seed: 20_190_101 };
const search = 60_000;

function yearOf(stays: readonly Stay[], values: Values): YearOfStays {
  return annualSettlement(stays, inpatientSettlement.with(values))[0] as YearOfStays;
}
const burdenOf = (stays: readonly Stay[], values: Values): bigint => fen(yearOf(stays, values).burden);
const sum = (amounts: readonly string[]): bigint => amounts.reduce((so, each) => so + fen(each), 0n);

/**
 * Nobody's situation changes within the year, and nothing is granted for a single stay: a grant pays what is left of its own
 * stay, so moving cost from one stay to another can waste it.
 */
const steady = (stays: readonly Stay[]): Stay[] =>
  stays.map((stay) => ({
    ...stay,
    transferred: false,
    registered: stays[0]?.registered ?? false,
    civilAffairs: stays[0]?.civilAffairs ?? 'none',
    supplementInsured: stays[0]?.supplementInsured ?? false,
    socialAssistanceGranted: '0.00',
  }));

/** The same stays on the days of one another: first becomes last. */
const reversed = (stays: readonly Stay[]): Stay[] => {
  const days = stays.map(({ dischargedOn }) => dischargedOn).sort();
  const ordered = [...stays].sort((a, b) =>
    `${a.dischargedOn} ${a.stayId}` < `${b.dischargedOn} ${b.stayId}` ? 1 : -1,
  );
  return ordered.map((stay, i) => ({
    ...stay,
    stayId: String(i + 1),
    admittedOn: days[i] as string,
    dischargedOn: days[i] as string,
  }));
};

/** One stay as two on the same day, cut at a share of its cost. */
const split = (stay: Stay, percent: bigint): Stay[] => {
  const cost = fen(stay.inPolicyCost);
  const first = (cost * percent) / 100n;
  const part = (amount: bigint, stayId: string): Stay => ({
    ...stay,
    stayId,
    totalCost: yuan(amount),
    inPolicyCost: yuan(amount),
  });
  return [part(first, '1'), part(cost - first, '2')];
};

const inside = (stay: Stay): Stay => ({ ...stay, totalCost: stay.inPolicyCost });

describe('a year is its stays · 一年即其各次住院', () => {
  it(
    'settling the stays one by one is settling the year',
    () => {
      fc.assert(
        fc.property(anyValues, anyYear, (values, stays) => {
          const bound = inpatientSettlement.with(values);
          const ordered = [...stays].sort((a, b) =>
            `${a.dischargedOn} ${a.stayId}` < `${b.dischargedOn} ${b.stayId}` ? -1 : 1,
          );
          let before: ReturnType<typeof bound.evaluate>['after'] | undefined;
          const results = ordered.map((stay) => {
            const { result, after } = bound.evaluate(stay, before);
            before = after;
            return result;
          });
          expect(yearOf(stays, values).stays.map(({ result }) => result)).toEqual(results);
        }),
        runs,
      );
    },
    search,
  );

  it(
    'payers and patient add up to the cost of the year, to the fen',
    () => {
      fc.assert(
        fc.property(anyValues, anyYear, (values, stays) => {
          const year = yearOf(stays, values);
          const paid = sum(payers.map((payer) => year.paid[payer]));
          expect(paid + fen(year.burden)).toBe(sum(stays.map(({ inPolicyCost }) => inPolicyCost)));
          const outside = fen(year.outOfPolicyRelief) + fen(year.outOfPolicySupplement) + fen(year.outOfPolicyBurden);
          expect(paid + fen(year.burden) + outside).toBe(sum(stays.map(({ totalCost }) => totalCost)));
        }),
        runs,
      );
    },
    search,
  );

  it(
    'no payer pays less than nothing or more than the cap of the year',
    () => {
      fc.assert(
        fc.property(anyValues, anyYear, (values, drawn) => {
          const stays = steady(drawn);
          const year = yearOf(stays, values);
          const [first] = stays as [Stay];
          const cls =
            first.civilAffairs === 'none' ? (first.registered ? 'registered' : 'general') : first.civilAffairs;
          const caps = {
            basic: values.basicCap,
            criticalIllness: values.criticalCap[cls],
            hospitalRelief: values.reliefCap,
            medicalAssistance: values.assistanceCap[cls],
            socialAssistance: null,
            commercialSupplement: values.supplementCap,
          };
          for (const payer of payers) {
            const cap = caps[payer] ?? null;
            for (const { result } of year.stays) expect(fen(result[payer])).toBeGreaterThanOrEqual(0n);
            if (cap !== null) expect(fen(year.paid[payer])).toBeLessThanOrEqual(fen(cap));
          }
        }),
        runs,
      );
    },
    search,
  );

  it('the shares of each stay and of the year are both shown', () => {
    const stay = { ...basicStay, inPolicyCost: '10000.00', totalCost: '10000.00' };
    const cheap = { ...stay, stayId: '2', socialAssistanceGranted: '1000.00' };
    const year = yearOf([stay, cheap], basicAlone);
    expect(year.stays.map(({ result }) => result.stayShare)).toEqual(['100000/1000000', '0/1000000']);
    expect(year.share).toBe('100000/2000000');
    expect(year.withinLimit).toBe(true);
  });
});

describe('order and splitting · 先后与拆分', () => {
  it(
    'in annual layers order changes nothing',
    () => {
      fc.assert(
        fc.property(anyValues, anyYear, (drawn, stays) => {
          const values = annualLayersOf(drawn);
          expect(burdenOf(reversed(steady(stays)), values)).toBe(burdenOf(steady(stays), values));
        }),
        runs,
      );
    },
    search,
  );

  it(
    'in annual layers splitting a stay changes nothing',
    () => {
      fc.assert(
        fc.property(anyValues, anyStay, fc.bigInt({ min: 0n, max: 100n }), (drawn, stay, percent) => {
          const values = annualLayersOf(drawn);
          const [whole] = steady([inside(stay)]) as [Stay];
          expect(burdenOf(split(whole, percent), values)).toBe(burdenOf([whole], values));
        }),
        runs,
      );
    },
    search,
  );

  it(
    'where relief is the same everywhere, order moves the burden by at most a fen for each stay',
    () => {
      fc.assert(
        fc.property(anyValues, anyYear, (drawn, stays) => {
          const values = sameReliefEverywhere(drawn);
          const moved = burdenOf(reversed(steady(stays)), values) - burdenOf(steady(stays), values);
          expect(moved < 0n ? -moved : moved).toBeLessThanOrEqual(BigInt(stays.length));
        }),
        runs,
      );
    },
    search,
  );

  it(
    'splitting a stay costs at most the deductible of the stay more, and a fen of rounding for each stay and layer',
    () => {
      fc.assert(
        fc.property(anyValues, anyStay, fc.bigInt({ min: 0n, max: 100n }), (values, stay, percent) => {
          const [whole] = steady([inside(stay)]) as [Stay];
          const highest = fen(values.basicDeductible[whole.tier]?.general ?? '0');
          const moved = burdenOf(split(whole, percent), values) - burdenOf([whole], values);
          expect(moved).toBeLessThanOrEqual(highest + 4n);
          expect(moved).toBeGreaterThanOrEqual(-4n);
        }),
        runs,
      );
    },
    search,
  );
});

describe('who is aided better, and more aid · 待遇更优与更多支付', () => {
  const classes = [
    { civilAffairs: 'none', registered: false },
    { civilAffairs: 'none', registered: true },
    { civilAffairs: 'dibao', registered: true },
    { civilAffairs: 'tekun', registered: false },
  ] as const;

  it(
    'of one stay a person of a better class never bears more',
    () => {
      fc.assert(
        fc.property(anyValues, anyStay, (values, stay) => {
          const burdens = classes.map((identity) => burdenOf([{ ...stay, ...identity }], values));
          for (let i = 1; i < burdens.length; i++) expect(burdens[i]).toBeLessThanOrEqual(burdens[i - 1] as bigint);
        }),
        runs,
      );
    },
    search,
  );

  it(
    'of a year a person of a better class never bears more, but for a fen for each stay',
    () => {
      fc.assert(
        fc.property(anyValues, anyYear, (drawn, stays) => {
          const values = sameReliefEverywhere(drawn);
          const burdens = classes.map((identity) =>
            burdenOf(
              steady(stays).map((stay) => ({ ...stay, ...identity })),
              values,
            ),
          );
          for (let i = 1; i < burdens.length; i++)
            expect(burdens[i]).toBeLessThanOrEqual((burdens[i - 1] as bigint) + BigInt(stays.length));
        }),
        runs,
      );
    },
    search,
  );

  it(
    'of one stay another payer never raises the burden',
    () => {
      fc.assert(
        fc.property(anyValues, anyStay, (values, stay) => {
          const insured = burdenOf([{ ...stay, supplementInsured: true }], values);
          expect(insured).toBeLessThanOrEqual(burdenOf([{ ...stay, supplementInsured: false }], values));
          expect(insured).toBeLessThanOrEqual(
            burdenOf([{ ...stay, supplementInsured: true, socialAssistanceGranted: '0.00' }], values),
          );
        }),
        runs,
      );
    },
    search,
  );

  it(
    'of one stay a higher rate of any payer never raises the burden',
    () => {
      const full = { tekun: '1', dibao: '1', registered: '1', general: '1' };
      const everywhere = { level1: full, level2: full, level3: full };
      fc.assert(
        fc.property(anyValues, anyStay, (values, stay) => {
          const now = burdenOf([stay], values);
          const raised: Values[] = [
            { ...values, basicRate: everywhere },
            { ...values, reliefRate: everywhere },
            { ...values, assistanceRate: full },
            { ...values, supplementRate: '1' },
          ];
          for (const more of raised) expect(burdenOf([stay], more)).toBeLessThanOrEqual(now);
        }),
        runs,
      );
    },
    search,
  );
});

const basicStay: Stay = {
  stayId: '1',
  person: 'P',
  admittedOn: '2019-03-01',
  dischargedOn: '2019-03-08',
  tier: 'level2',
  transferred: false,
  registered: true,
  civilAffairs: 'none',
  supplementInsured: false,
  totalCost: '8000.00',
  inPolicyCost: '7500.00',
  socialAssistanceGranted: '0.00',
};

describe('what a counter meets · 窗口所遇', () => {
  const bound = inpatientSettlement.with(exampleValues);
  const march = basicStay;
  const june = { ...basicStay, stayId: '2', admittedOn: '2019-06-01', dischargedOn: '2019-06-05' };
  const october = { ...basicStay, stayId: '3', admittedOn: '2019-10-01', dischargedOn: '2019-10-05' };
  const was = { items: [march, june, october], values: bound };

  it('a stay over the end of the year belongs to the year of discharge, which starts from nothing', () => {
    const over = { ...basicStay, stayId: '9', admittedOn: '2019-12-30', dischargedOn: '2020-01-02' };
    const years = annualSettlement([october, over], bound);
    expect(years.map(({ year, stays }) => [year, stays.length])).toEqual([
      [2019, 1],
      [2020, 1],
    ]);
    expect(years[1]?.totalCost).toBe('8000.00');
  });

  it('a course of treatment through several hospitals owes the highest deductible once, in any order', () => {
    const through = (...tiers: readonly Stay['tier'][]): bigint => {
      const stays = tiers.map((tier, i) => ({
        ...basicStay,
        stayId: String(i),
        dischargedOn: `2019-03-1${i}`,
        tier,
        registered: false,
        transferred: i > 0,
      }));
      const free = { ...exampleValues, basicRate: everyTier('1'), criticalDeductible: noCriticalIllness };
      return burdenOf(stays, free);
    };
    expect(through('level1', 'level2', 'level3')).toBe(100_000n);
    expect(through('level3', 'level1', 'level2')).toBe(100_000n);
    expect(through('level2', 'level3', 'level1')).toBe(100_000n);
  });

  it('a class that changes within the year counts from the stay on which it is held', () => {
    const tekunInJune = { ...june, civilAffairs: 'tekun' as const };
    const changes = resettle(inpatientSettlement, was, { items: [march, tekunInJune, october], values: bound });
    // The third stay is settled as before; only the share of the year so far is another.
    expect(changes.map(({ item, fields }) => [item, fields.some(({ field }) => field === 'burden')])).toEqual([
      ['2', true],
      ['3', false],
    ]);
    expect(changes[0]?.fields).toContainEqual({ field: 'burden', was: '469.80', is: '0.00' });
  });

  it('a reversal removes its stay and settles the later ones again', () => {
    const changes = resettle(inpatientSettlement, was, { items: [june, october], values: bound });
    expect(changes.find(({ item }) => item === '1')?.change).toBe('removed');
    expect(changes.filter(({ change }) => change === 'changed').map(({ item }) => item)).toEqual(['2', '3']);
  });

  it('a late bill is added and leaves what was settled before its day', () => {
    const late = { ...basicStay, stayId: '4', dischargedOn: '2019-07-01' };
    const changes = resettle(inpatientSettlement, was, { items: [...was.items, late], values: bound });
    expect(changes.find(({ item }) => item === '4')?.change).toBe('added');
    expect(changes.map(({ item }) => item)).not.toContain('1');
    expect(changes.map(({ item }) => item)).not.toContain('2');
  });

  it('a corrected bill shows what it changes, field by field', () => {
    const corrected = { ...october, inPolicyCost: '7000.00' };
    const changes = resettle(inpatientSettlement, was, { items: [march, june, corrected], values: bound });
    expect(changes.map(({ item }) => item)).toEqual(['3']);
    expect(changes[0]?.fields.map(({ field }) => field)).toContain('outOfPolicyBurden');
  });

  it(
    'a reversal and the bill again is no change',
    () => {
      fc.assert(
        fc.property(anyValues, anyYear, (values, stays) => {
          const these = inpatientSettlement.with(values);
          const again = { items: stays.toReversed(), values: these };
          expect(resettle(inpatientSettlement, { items: stays, values: these }, again)).toEqual([]);
        }),
        runs,
      );
    },
    search,
  );

  it(
    "one person's stays never change another's",
    () => {
      fc.assert(
        fc.property(anyValues, anyYear, anyYear, (values, mine, others) => {
          const these = inpatientSettlement.with(values);
          const theirs = others.map((stay) => ({ ...stay, person: 'Q', stayId: `q${stay.stayId}` }));
          const alone = chain(inpatientSettlement, mine, these);
          const together = chain(inpatientSettlement, [...theirs, ...mine], these);
          expect(together.filter(({ key }) => key === 'P')).toEqual(alone);
        }),
        runs,
      );
    },
    search,
  );

  it('values that come into force backwards settle the year again', () => {
    const older = inpatientSettlement.with({
      ...exampleValues,
      criticalDeductible: { ...exampleValues.criticalDeductible, registered: '6000.00' },
    });
    const dear = { ...march, totalCost: '60000.00', inPolicyCost: '60000.00' };
    const before = { items: [dear, june], values: older };
    const changes = resettle(inpatientSettlement, before, { items: [dear, june], values: bound });
    const critical = changes.find(({ item }) => item === '1')?.fields.find(({ field }) => field === 'criticalIllness');
    expect(critical).toEqual({ field: 'criticalIllness', was: '4056.00', is: '4706.00' });
  });
});

const noCriticalIllness = { tekun: '999999.00', dibao: '999999.00', registered: '999999.00', general: '999999.00' };
function everyTier(rate: string): Values['basicRate'] {
  const all = { tekun: rate, dibao: rate, registered: rate, general: rate };
  return { level1: all, level2: all, level3: all };
}
