import { flag, money, parameter, rate, type Money, type ParametersOf, type Rate } from '@dzfp/core';

/** The rules of watching of a year; none of them is of 2019. */
export interface WatchParameters {
  /** 贫困标准, a person a year. */
  readonly line: Money;
  /** 监测范围相当于标准的倍数. */
  readonly factor: Rate;
  /** 突发严重困难户作为一类. */
  readonly suddenCounts: boolean;
}

export const watchParameters: ParametersOf<WatchParameters> = {
  line: parameter(
    'monitoring/line',
    '12',
    money('监测所用贫困标准', 'poverty line of the watch', { most: '100000.00' }),
  ),
  factor: parameter('monitoring/line-factor', '12', rate('监测范围倍数', 'multiple of the line', { most: '10' })),
  suddenCounts: parameter(
    'monitoring/sudden-counts',
    '12',
    flag('突发严重困难户单列一类', 'sudden hardship is a kind of its own'),
  ),
};
