import { parameter, rate, type ParametersOf, type Rate } from '@dzfp/core';

/** The incidence at which a village may leave, and the bound of the nation for it. */
export interface VillageExitParameters {
  readonly incidenceLimit: Rate;
  readonly nationalLimit: Rate;
}

/** The figures of a village's exit. */
export const villageExitParameters: ParametersOf<VillageExitParameters> = {
  incidenceLimit: parameter('pathway/incidence-limit', '1.4', rate('贫困村退出的贫困发生率上限', 'incidence at exit')),
  nationalLimit: parameter(
    'pathway/national-incidence-limit',
    '1.4',
    rate('国家规定的贫困发生率上限', 'incidence at exit that the nation allows'),
  ),
};
