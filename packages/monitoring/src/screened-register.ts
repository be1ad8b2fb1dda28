import { parseMoney, type Assessment, type Situation } from '@dzfp/core';
import { any, known, not, type Answer } from './answer.ts';
import type { HouseholdSignals, RiskScreen } from './model/household-signals.ts';

/** The policies whose results are signals: each is read where it is decided, and not decided again here. */
export const screenedPolicies: readonly string[] = [
  'pathway/poverty-line',
  'education/dropout-risk',
  'medical/burden-guarantee',
  'housing/renovation-duty',
  'safety-net/last-resort-duty',
  'safety-net/dibao-top-up',
  'pathway/drinking-water',
];

function answerOf(results: Situation['results'], policy: string, field: string): Answer {
  return results[policy]?.[field] as Answer;
}

/** 应保未保: nobody's work can lift it and somebody is held by neither, or dibao is due and no member draws it. */
function unguaranteed({ household, results }: Situation): Answer {
  const topUp = results['safety-net/dibao-top-up']?.['topUp'] as string | undefined;
  const nothingDue = topUp === undefined ? undefined : parseMoney(topUp) === 0;
  const settled = any([nothingDue, ...household.members.map(({ dibao }) => dibao)]);
  return any([answerOf(results, 'safety-net/last-resort-duty', 'unguarded'), not(settled)]);
}

/** How the duty to renovate stands when the household lives in safety. */
const safeByDuty: ReadonlySet<unknown> = new Set(['none', 'ended', 'done']);

/** The duty goes before the register's bare grade, of which only a dangerous one says something by itself. */
function unsafeHouse({ household: { houseGrade: grade }, results }: Situation): Answer {
  const duty = results['housing/renovation-duty']?.['duty'];
  if (duty === undefined) return grade === 'C' || grade === 'D' ? true : undefined;
  return duty === 'notAppraised' ? undefined : !safeByDuty.has(duty);
}

/** The signals that the other areas give; what none of them knows, such as a disaster, is said by who does. */
export const signalsOf: Assessment<HouseholdSignals, RiskScreen>['facts'] = (situation) => {
  const { household, on, results, memberResults } = situation;
  const ofMembers = (policy: string, field: string): readonly Answer[] =>
    memberResults.map((of) => answerOf(of, policy, field));
  return {
    on,
    ...known({
      belowLine: answerOf(results, 'pathway/poverty-line', 'belowProvincial'),
      dropout: any(ofMembers('education/dropout-risk', 'atRisk')),
      // The limit measures a burden also of those to whom it is not promised.
      medicalBurden: any(ofMembers('medical/burden-guarantee', 'within').map(not)),
      unsafeHouse: unsafeHouse(situation),
      unguaranteed: unguaranteed(situation),
      // The four tests go before the register's bare word.
      unsafeWater: not(answerOf(results, 'pathway/drinking-water', 'safe') ?? household.safeWater),
    }),
  };
};
