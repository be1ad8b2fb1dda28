import type { Assessment } from '@dzfp/core';
import type { HouseholdSignals, RiskScreen } from './model/household-signals.ts';

/** The signals that the register and the other areas give; school, illness and disaster are said by who keeps them. */
export const signalsOf: Assessment<HouseholdSignals, RiskScreen>['facts'] = ({ household, on, results }) => {
  const below = results['pathway/poverty-line']?.['belowProvincial'];
  const { houseGrade: grade, safeWater } = household;
  return {
    on,
    ...(typeof below === 'boolean' ? { belowLine: below } : {}),
    ...(grade === undefined || grade === 'notAppraised' ? {} : { unsafeHouse: grade === 'C' || grade === 'D' }),
    ...(safeWater === undefined ? {} : { unsafeWater: !safeWater }),
  };
};
