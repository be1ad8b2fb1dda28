import { choice, text } from '@dzfp/core';
import type * as z from 'zod';

/** What the special fund is spent on: the uses of art. 8, the nine of the negative list (art. 10), and uses with a channel of their own. */
export type SpendingUse =
  | 'industry'
  | 'productionFacilities'
  | 'livingFacilities'
  | 'ownDevelopment'
  | 'yuluAid'
  | 'farmShantyRenewal'
  | 'education'
  | 'health'
  | 'socialSecurity'
  | 'officeExpenses'
  | 'vehiclesAndPhones'
  | 'bonuses'
  | 'firmLosses'
  | 'officeBuildings'
  | 'budgetGapsAndDebt'
  | 'largeConstruction'
  | 'cityWorks'
  | 'unrelated';

/** 支出用途. */
export const SpendingUse: z.ZodType<SpendingUse, SpendingUse> = choice('支出用途', 'use of the money', {
  industry: text('产业发展', 'industry'),
  productionFacilities: text('小型公益性生产设施', 'small production facilities for all'),
  livingFacilities: text('小型公益性生活设施', 'small living facilities for all'),
  ownDevelopment: text('贫困人口自身发展', "poor people's own development"),
  yuluAid: text('雨露计划补助', 'Rain-and-Dew aid'),
  farmShantyRenewal: text('国有贫困农（林）场棚户改造', 'shanty renewal of poor state farms and forest farms'),
  education: text('教育', 'education'),
  health: text('卫生', 'health'),
  socialSecurity: text('社会保障', 'social security'),
  officeExpenses: text('行政事业单位基本支出', 'basic expenses of offices'),
  vehiclesAndPhones: text('交通工具及通讯设备', 'vehicles and telephones'),
  bonuses: text('各种奖金、津贴和福利补助', 'bonuses, allowances and benefits'),
  firmLosses: text('弥补企业亏损', 'losses of firms'),
  officeBuildings: text('修建楼堂馆所及职工住宅', 'office buildings and staff housing'),
  budgetGapsAndDebt: text('弥补预算支出缺口和偿还债务', 'budget gaps and debts'),
  largeConstruction: text('大中型基本建设项目', 'large and middle construction'),
  cityWorks: text('城市基础设施建设和城市扶贫', 'city works and urban poverty'),
  unrelated: text('其他与脱贫攻坚无关的支出', 'what has nothing to do with poverty alleviation'),
});

/** Whether a use may be paid. */
export type UseVerdict = 'allowed' | 'ownChannel' | 'forbidden';

/** 用途判定. */
export const UseVerdict: z.ZodType<UseVerdict, UseVerdict> = choice('用途判定', 'verdict on the use', {
  allowed: text('可以列支', 'may be paid'),
  ownChannel: text('由原渠道解决', 'goes through its own channel'),
  forbidden: text('负面清单', 'on the negative list'),
});
