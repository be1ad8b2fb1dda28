import { choice, text, type Schema, type Text } from '@dzfp/core';

/** What a cost of household operations is; which kinds are deducted is data of the place. */
export type CostKind = 'operatingCost' | 'depreciation' | 'tax' | 'contractFee';

/** 生产经营性支出项目. */
export const CostKind: Schema<CostKind> = choice<Readonly<Record<CostKind, Text>>>('支出项目', 'kind of cost', {
  operatingCost: text('生产经营费用', 'operating cost'),
  depreciation: text('生产性固定资产折旧', 'depreciation of productive assets'),
  tax: text('税费', 'taxes'),
  contractFee: text('承包费用', 'contract fees'),
});
