import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { yuan } from '../test/arbitrary-settlement.ts';
import { burdenGuarantee } from './burden-guarantee.ts';
import variations from './variations/burden-guarantee.json' with { type: 'json' };

testPolicy(burdenGuarantee, { variations });

const below = burdenGuarantee.with({ burdenLimit: '0.1', burdenBase: 'inPolicy', burdenRelation: 'below' });
const atMost = burdenGuarantee.with({ burdenLimit: '0.1', burdenBase: 'inPolicy', burdenRelation: 'atMost' });
const nobody = {
  basic: '0.00',
  criticalIllness: '0.00',
  hospitalRelief: '0.00',
  medicalAssistance: '0.00',
  socialAssistance: '0.00',
  commercialSupplement: '0.00',
};

/** A year in which basic insurance pays all but the burden. */
function yearOf(cost: number, burden: number): Parameters<typeof below.evaluate>[0] {
  return {
    registered: true,
    totalCost: yuan(cost),
    inPolicyCost: yuan(cost),
    paid: { ...nobody, basic: yuan(cost - burden) },
    outOfPolicyBurden: '0.00',
    headroom: nobody,
    exceptionApproved: false,
  };
}

const costAndBurden = fc.integer({ min: 1, max: 100_000_000 }).chain((cost) =>
  fc.tuple(
    fc.constant(cost),
    fc.oneof(
      fc.constantFrom(-1, 0, 1).map((by) => Math.min(cost, Math.max(0, Math.floor(cost / 10) + by))),
      fc.integer({ min: 0, max: cost }),
    ),
  ),
);

it('ten times the burden is less than the cost exactly when the promise is kept (低于)', () => {
  fc.assert(
    fc.property(costAndBurden, ([cost, burden]) => {
      const { within, excess } = below.evaluate(yearOf(cost, burden));
      expect(within).toBe(10 * burden < cost);
      expect(excess).toBe(yuan(Math.max(0, burden - Math.floor((cost - 1) / 10))));
    }),
  );
});

it('at most ten percent allows the tenth itself (不超过)', () => {
  fc.assert(
    fc.property(costAndBurden, ([cost, burden]) => {
      expect(atMost.evaluate(yearOf(cost, burden)).within).toBe(10 * burden <= cost);
    }),
  );
});

it('paying the excess keeps the promise, a fen less does not', () => {
  fc.assert(
    fc.property(costAndBurden, ([cost, burden]) => {
      const { excess } = below.evaluate(yearOf(cost, burden));
      const short = Math.round(Number(excess) * 100);
      fc.pre(short > 0);
      expect(below.evaluate(yearOf(cost, burden - short)).within).toBe(true);
      expect(below.evaluate(yearOf(cost, burden - short + 1)).within).toBe(false);
    }),
  );
});

it('a payer without a cap can always close the excess, one whose cap leaves a fen too little cannot', () => {
  const year = yearOf(100_000, 20_000);
  const { excess, closableBy } = below.evaluate({
    ...year,
    headroom: { ...nobody, medicalAssistance: null, hospitalRelief: '100.01', commercialSupplement: '100.00' },
  });
  expect(excess).toBe('100.01');
  expect(closableBy).toMatchObject({ medicalAssistance: true, hospitalRelief: true, commercialSupplement: false });
});
