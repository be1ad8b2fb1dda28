import { count, parameter, type Count, type ParametersOf } from '@dzfp/core';

/** How many signals make an alert red; no source gives it. */
export interface ScreenParameters {
  readonly redSignals: Count;
}

export const screenParameters: ParametersOf<ScreenParameters> = {
  redSignals: parameter(
    'monitoring/red-signals',
    '12',
    count('红色预警的信号数', 'signals of a red alert', { least: 1, most: 7 }),
  ),
};
