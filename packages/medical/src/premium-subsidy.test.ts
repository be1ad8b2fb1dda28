import { testPolicy } from '@dzfp/testkit';
import { describe, expect, it } from 'vitest';
import { premiumSubsidy } from './premium-subsidy.ts';
import variations from './variations/premium-subsidy.json' with { type: 'json' };

testPolicy(premiumSubsidy, { variations });

const values2019 = {
  personalContribution: '250.00',
  fixedSubsidy: '125.00',
  increaseReading: 'notBelowLastYear',
} as const;
const person = { insuredOn: '2019-01-01', registered: true, civilAffairs: 'none', previousSubsidy: '125.00' } as const;

function findings(values: object, lastYear?: object): (readonly [string, string])[] {
  const bound = premiumSubsidy.with({ ...values2019, ...values }, lastYear);
  return bound.findings.map(({ id, finding }) => [id, finding] as const);
}

describe('the bounds that the city sets for the county · 市对县的约束', () => {
  const unknownLastYear = ['G15', 'unverified'] as const;

  it('half of the contribution keeps the bound, a fen less is an exception, since the clause says 原则上', () => {
    expect(findings({ fixedSubsidy: '125.00' })).toEqual([unknownLastYear]);
    expect(findings({ fixedSubsidy: '124.99' })).toEqual([['D-6.3b', 'exception'], unknownLastYear]);
  });

  it('the same sum keeps the bound of one year and breaks that of the next, when the contribution rises', () => {
    expect(findings({}, values2019)).toEqual([]);
    expect(findings({ personalContribution: '280.00' }, values2019)).toEqual([['D-6.3b', 'exception']]);
  });

  it('when the contribution rises and the sum does not, the person pays the difference', () => {
    const risen = premiumSubsidy.with({ ...values2019, personalContribution: '280.00' }, values2019);
    expect(risen.evaluate(person)).toEqual({
      subsidy: '125.00',
      ownPayment: '155.00',
      change: '0.00',
      increaseKept: true,
    });
  });

  it('a sum below that of the year before is an exception', () => {
    expect(findings({}, { ...values2019, fixedSubsidy: '125.01' })).toEqual([['G15', 'exception']]);
  });

  it('the reading of "suitably raised" can be switched off', () => {
    const off = { increaseReading: 'off' } as const;
    expect(findings(off, { ...values2019, fixedSubsidy: '200.00' })).toEqual([]);
    const bound = premiumSubsidy.with({ ...values2019, ...off });
    expect(bound.evaluate({ ...person, previousSubsidy: '200.00' })).toMatchObject({
      change: '-75.00',
      increaseKept: true,
    });
  });

  it('a sum above the contribution is refused with its clause', () => {
    expect(() => findings({ fixedSubsidy: '250.01' })).toThrow(/DZ402[^]*6\.3/);
  });
});

it('the law of the insured year decides, not that of the autumn in which the money is collected', () => {
  expect(premiumSubsidy.on).toBe('insuredOn');
});
