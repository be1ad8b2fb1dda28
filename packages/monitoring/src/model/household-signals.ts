import { choice, count, day, flag, record, text, type Count, type Day, type Schema, type Text } from '@dzfp/core';

/** 预警信号: what the areas say of a household on a day. What is left out is unknown. */
export interface HouseholdSignals {
  readonly on: Day;
  /** 收入低于省定标准. */
  readonly belowLine?: boolean;
  /** 义务教育有失学辍学风险. */
  readonly dropout?: boolean;
  /** 个人医疗负担达到或超过限度. */
  readonly medicalBurden?: boolean;
  /** 住房为危房. */
  readonly unsafeHouse?: boolean;
  /** 应保未保. */
  readonly unguaranteed?: boolean;
  /** 饮水不安全. */
  readonly unsafeWater?: boolean;
  /** 因灾因疫因意外遭受重大损失. */
  readonly disaster?: boolean;
}

/** 预警等级. */
export type AlertLevel = 'none' | 'yellow' | 'red';

/** 预警结果. */
export interface RiskScreen {
  readonly signals: Count;
  readonly level: AlertLevel;
  readonly alert: boolean;
}

const seen = (zh: string, en: string): ReturnType<Schema<boolean>['optional']> => flag(zh, en).optional();

export const AlertLevel: Schema<AlertLevel> = choice<Readonly<Record<AlertLevel, Text>>>('预警等级', 'alert level', {
  none: text('无', 'none'),
  yellow: text('黄色', 'yellow'),
  red: text('红色', 'red'),
});

export const HouseholdSignals: Schema<HouseholdSignals> = record<HouseholdSignals>('预警信号', 'signals', {
  on: day('筛查日期', 'day of the screening'),
  belowLine: seen('收入低于省定标准', 'income below the provincial line'),
  dropout: seen('有失学辍学风险', 'risk of dropping out of school'),
  medicalBurden: seen('医疗负担过重', 'medical burden beyond the limit'),
  unsafeHouse: seen('住房不安全', 'the house is unsafe'),
  unguaranteed: seen('应保未保', 'due to dibao or tekun and not held'),
  unsafeWater: seen('饮水不安全', 'drinking water is unsafe'),
  disaster: seen('遭受重大灾害或意外', 'struck by disaster or accident'),
});

export const RiskScreen: Schema<RiskScreen> = record<RiskScreen>('预警结果', 'result of the screening', {
  signals: count('信号数', 'signals', { most: 7 }),
  level: AlertLevel,
  alert: flag('需核查', 'to be checked'),
});
