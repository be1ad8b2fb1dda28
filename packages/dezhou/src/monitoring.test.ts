import type { HouseholdAssessment } from '@dzfp/core/engine';
import { createEngine } from '@dzfp/core/engine';
import { describe, expect, it } from 'vitest';
import { household } from '../fixture/household.ts';
import { areas } from './areas.ts';
import { dezhou, illustrative } from './index.ts';

const engine = createEngine({ plugins: areas, books: [dezhou, illustrative] });
const jurisdiction = '371402';

describe('the signals of the other areas', () => {
  const attending = { attendance: 'attending', approvedUntil: null, daysMissed: 0, awaySince: null, persuasions: [] };
  const noSignal = { leftBehind: false, fallingBehind: false };
  const nothing = {
    basic: '0.00',
    criticalIllness: '0.00',
    hospitalRelief: '0.00',
    medicalAssistance: '0.00',
    socialAssistance: '0.00',
    commercialSupplement: '0.00',
  };
  const yearOfCare = (paid: string): object => ({
    totalCost: '1000.00',
    inPolicyCost: '1000.00',
    paid: { ...nothing, basic: paid },
    outOfPolicyBurden: '0.00',
    headroom: nothing,
    exceptionApproved: false,
  });
  const everybody = (of: object): Record<number, object> =>
    Object.fromEntries(household.members.map((_, place) => [place, of]));

  /** The household, of which each area knows enough; the pupil has missed so many days, and a share of each bill was paid. */
  function assessed(daysMissed: number, paid: string, said: object = {}): HouseholdAssessment {
    return engine.assess(
      {
        household: { ...household, houseGrade: 'A' },
        facts: { 'monitoring/risk-screen': { belowLine: false, disaster: false, ...said } },
        memberFacts: {
          'education/dropout-risk': everybody({ ...attending, ...noSignal, daysMissed }),
          'medical/burden-guarantee': everybody(yearOfCare(paid)),
        },
      },
      { jurisdiction, on: '2019-11-01' },
    );
  }
  const screened = ({ alerts }: HouseholdAssessment): readonly string[] =>
    alerts
      .filter(({ policy }) => policy === 'monitoring/risk-screen')
      .flatMap(({ because }) => because.map(({ path }) => path.join('.')));

  it('are read where they are decided, and each that raised the alert is named', () => {
    expect(screened(assessed(0, '950.00'))).toEqual([]);
    expect(screened(assessed(31, '950.00'))).toEqual(['dropout']);
    expect(screened(assessed(31, '900.00'))).toEqual(['dropout', 'medicalBurden']);
  });

  it('may be said by somebody who knows the fact alone, in place of the policy', () => {
    expect(screened(assessed(0, '950.00', { medicalBurden: true }))).toEqual(['medicalBurden']);
    expect(screened(assessed(31, '900.00', { dropout: false, medicalBurden: false }))).toEqual([]);
  });

  it('leave the screening open while they are unknown, and ask for what is missing', () => {
    const safe = { ...household, houseGrade: 'A' } as const;
    const { undecided } = engine.assess({ household: safe }, { jurisdiction, on: '2019-11-01' });
    const asked = undecided.filter(({ policy }) => policy === 'monitoring/risk-screen');
    expect(asked.map(({ ask }) => ask.map(({ path }) => path.join('.')))).toEqual([
      ['belowLine', 'dropout', 'medicalBurden', 'disaster'],
    ]);
  });
});

describe('the rules of watching', () => {
  const at = (on: string, suddenHardship: boolean): (() => string) => {
    const facts = { members: 5, netIncome: '30000.00', rigidSpending: '0.00', place: 'lifted' } as const;
    return () => engine.evaluate('monitoring/monitored-kind', { ...facts, on, suddenHardship }, { jurisdiction }).kind;
  };

  it('are those of the day: 1.5 times the line from March 2020, the line itself and sudden hardship from 2021', () => {
    expect(at('2020-03-20', true)()).toBe('unstable');
    expect(at('2020-12-31', true)()).toBe('unstable');
    expect(at('2021-01-01', true)()).toBe('sudden');
    expect(at('2021-01-01', false)()).toBe('none');
  });

  it('say of a household in sudden hardship that it is watched before its income is known', () => {
    const { incomes: _, ...unknown } = household;
    const { alerts } = engine.assess(
      { household: unknown, facts: { 'monitoring/monitored-kind': { suddenHardship: true } } },
      { jurisdiction, on: '2021-06-30' },
    );
    expect(alerts).toContainEqual(
      expect.objectContaining({
        policy: 'monitoring/monitored-kind',
        because: expect.arrayContaining([expect.objectContaining({ path: ['suddenHardship'] })]) as unknown,
      }),
    );
  });

  it('refuse a day before there were any', () => {
    for (const on of ['2019-06-30', '2020-03-19']) expect(at(on, false)).toThrow(/DZ401.*monitoring\/line/);
    const { undecided } = engine.assess({ household }, { jurisdiction, on: '2019-11-01' });
    const refused = undecided.filter(({ policy }) => policy === 'monitoring/monitored-kind');
    expect(refused.flatMap(({ issues }) => issues.map(({ code }) => code))).toContain('DZ401');
  });
});
