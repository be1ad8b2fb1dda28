import { choice, text } from '@dzfp/core';
import type * as z from 'zod';

/** Kinds of agriculture-related funds (涉农资金) that documents of integration name. */
export type FundKind =
  | 'specialPovertyFund'
  | 'farmlandWaterWorks'
  | 'modernFarming'
  | 'extension'
  | 'forestryAid'
  | 'comprehensiveDevelopment'
  | 'ruralReform'
  | 'highStandardFarmland'
  | 'ruralEnvironment'
  | 'ruralRoads'
  | 'dangerousHouses'
  | 'lotteryMoney'
  | 'grainAndPigRewards'
  | 'resourceProtection'
  | 'directSubsidy';

/** 涉农资金种类 (国办发〔2016〕22号, as reported). */
export const FundKind: z.ZodType<FundKind, FundKind> = choice('资金种类', 'kind of fund', {
  specialPovertyFund: text('财政专项扶贫资金', 'special fiscal funds for poverty alleviation'),
  farmlandWaterWorks: text('农田水利设施建设', 'farmland water works'),
  modernFarming: text('现代农业生产发展', 'modern farming'),
  extension: text('农业技术推广', 'agricultural extension'),
  forestryAid: text('林业补助', 'forestry aid'),
  comprehensiveDevelopment: text('农业综合开发', 'comprehensive agricultural development'),
  ruralReform: text('农村综合改革', 'comprehensive rural reform'),
  highStandardFarmland: text('高标准农田', 'high-standard farmland'),
  ruralEnvironment: text('农村环境整治', 'rural environment'),
  ruralRoads: text('车购税用于农村公路', 'rural roads from the vehicle tax'),
  dangerousHouses: text('农村危房改造', 'renovation of dangerous rural houses'),
  lotteryMoney: text('彩票公益金', 'lottery money'),
  grainAndPigRewards: text('产粮（油）大县、生猪调出大县奖励', 'rewards of grain and pig counties'),
  resourceProtection: text('农业资源及生态保护', 'protection of agricultural resources'),
  directSubsidy: text('直接补贴农民的资金', 'direct subsidies to farmers'),
});
