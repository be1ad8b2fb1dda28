import type { Situation, Wire } from '@dzfp/core';
import type { Household, Person } from '@dzfp/core/model';
import { describe, expect, it } from 'vitest';
import { exitAssessment } from './exit-assessment.ts';
import { fiveClarities } from './five-clarities.ts';
import { lookBackVisit } from './look-back-visit.ts';
import { netIncome } from './net-income.ts';
import { povertyLine } from './poverty-line.ts';
import { registerStanding } from './register-standing.ts';
import { threeHavesThreeCleans } from './three-haves-three-cleans.ts';

const head: Wire<Person> = {
  citizenNumber: '110101199003070038',
  name: '张三',
  relation: 'head',
  basicInsured: true,
  criticalIllnessInsured: true,
};
const household: Wire<Household> = {
  number: '990001',
  region: '371422',
  village: '371422990990',
  status: 'notLifted',
  liftedOn: null,
  members: [head, { ...head, relation: 'spouse', criticalIllnessInsured: false }],
};
const incomes = { wage: '9000', operating: '1000', property: '0', transfer: '4800', dibao: '4380', pension: '0' };

function situation(of: Partial<Wire<Household>> = {}, results: Situation['results'] = {}): Situation {
  return { household: { ...household, ...of }, member: head, on: '2019-10-20', results, memberResults: [] };
}

describe('what the register says for sure, and nothing beyond', () => {
  it('sums of the income year become incomes without a day; the rest of the transfers is what dibao and pension leave', () => {
    const facts = netIncome.assessment?.facts(situation({ incomes: { ...incomes, operatingCost: '300' } }));
    expect(facts?.members).toBe(2);
    expect(facts?.costs).toEqual([{ kind: 'operatingCost', amount: '300', paidOn: null }]);
    expect(facts?.incomes).toContainEqual({ kind: 'otherTransfer', amount: '420.00', receivedOn: null });
  });

  it('an income that is missing, or parts above their whole, leave all incomes unknown', () => {
    const { wage: _wage, ...missing } = incomes;
    expect(netIncome.assessment?.facts(situation({ incomes: missing }))).not.toHaveProperty('incomes');
    expect(netIncome.assessment?.facts(situation({ incomes: { ...incomes, pension: '500' } }))).not.toHaveProperty(
      'incomes',
    );
    expect(netIncome.assessment?.facts(situation())).not.toHaveProperty('incomes');
  });

  it('one member without cover is a no, one of whom it is not known leaves it open', () => {
    const facts = exitAssessment.assessment?.facts(situation());
    expect(facts).toMatchObject({ allInBasicInsurance: true, allInCriticalIllness: false });
    expect(facts).not.toHaveProperty('allRecognisedForAssistance');
    expect(facts).not.toHaveProperty('householdAccepts');
  });

  it('income and water come from the policies that decide them', () => {
    const results = {
      'pathway/net-income': { net: '100.00', stableNet: '90.00' },
      'pathway/drinking-water': { safe: false },
    };
    expect(exitAssessment.assessment?.facts(situation({ safeWater: true }, results))).toMatchObject({
      stableNetIncome: '90.00',
      safeWater: false,
    });
    expect(povertyLine.assessment?.facts(situation({}, results))).toMatchObject({ members: 2, netIncome: '100.00' });
    expect(povertyLine.assessment?.facts(situation())).not.toHaveProperty('netIncome');
  });

  it('a bare "not met" does not say which of the three is missing', () => {
    const facts = threeHavesThreeCleans.assessment?.facts(situation({ threeHaves: false, threeCleans: true }));
    expect(facts).toEqual({ on: '2019-10-20', yardClean: true, roomsClean: true, personsClean: true });
  });

  it('who was never visited was never inspected', () => {
    const never = situation({ lastVisitedOn: null });
    expect(threeHavesThreeCleans.assessment?.facts(never)).toMatchObject({ inspectedOn: null });
    expect(lookBackVisit.assessment?.facts(never)).toEqual({ on: '2019-10-20', visitedOn: null });
    expect(lookBackVisit.assessment?.facts(situation())).toEqual({ on: '2019-10-20' });
  });

  it('a lifted household without its day, or two heads, contradict the file', () => {
    const facts = fiveClarities.assessment?.facts(
      situation({
        status: 'liftedWithPolicy',
        members: [head, head],
        mainCause: 'illness',
        recognisedOn: '2016-03-01',
      }),
    );
    expect(facts).toMatchObject({
      population: { consistent: false },
      cause: { present: true, datedOn: '2016-03-01' },
      result: { present: true, consistent: false },
    });
    const lifted = situation({ status: 'liftedWithPolicy', liftedOn: '2018-12-01' });
    expect(fiveClarities.assessment?.facts(lifted)).toMatchObject({
      result: { datedOn: '2018-12-01', consistent: true },
    });
  });

  it('the axes stay apart: the status says nothing of civil affairs or of help at once', () => {
    const facts = registerStanding.assessment?.facts(situation({ status: 'instantHelp' }));
    expect(facts).toEqual({ on: '2019-10-20', status: 'instantHelp' });
  });
});
