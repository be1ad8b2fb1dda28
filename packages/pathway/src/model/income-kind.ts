import { choice, text, type Schema, type Text } from '@dzfp/core';

/** What an income of a household is. Which kinds count towards net income is data of the place, not code. */
export type IncomeKind =
  | 'wages'
  | 'postPay'
  | 'sales'
  | 'ownUse'
  | 'otherOperating'
  | 'landRent'
  | 'assetDividend'
  | 'otherProperty'
  | 'dibao'
  | 'tekunSupport'
  | 'pension'
  | 'farmSubsidy'
  | 'relief'
  | 'familySupport'
  | 'studentGrant'
  | 'conscriptPay'
  | 'veteranPension'
  | 'condolenceGift'
  | 'survivorBenefit'
  | 'otherTransfer';

/** 收入项目. The list is open, so each source has an "other". */
export const IncomeKind: Schema<IncomeKind> = choice<Readonly<Record<IncomeKind, Text>>>('收入项目', 'kind of income', {
  wages: text('务工工资（应发数）', 'wages, as payable'),
  postPay: text('扶贫专岗报酬', 'pay of a village post'),
  sales: text('出售产品和经营收入', 'sales and other takings'),
  ownUse: text('自产自用折价', 'own products used, at their value'),
  otherOperating: text('其他经营性收入', 'other income from operations'),
  landRent: text('土地流转租金', 'rent of land'),
  assetDividend: text('扶贫资产收益分红', 'dividend of poverty-alleviation assets'),
  otherProperty: text('其他财产性收入', 'other income from property'),
  dibao: text('低保金', 'dibao'),
  tekunSupport: text('特困供养金', 'tekun support'),
  pension: text('养老金', 'pension'),
  farmSubsidy: text('生态补偿和农业补贴', 'ecological compensation and farm subsidies'),
  relief: text('救济款', 'relief'),
  familySupport: text('赡养费', 'support from children and relatives'),
  studentGrant: text('学生资助', 'grant of a student'),
  conscriptPay: text('义务兵津贴', 'pay of a conscript'),
  veteranPension: text('优抚抚恤金', 'military pension'),
  condolenceGift: text('慰问金', 'condolence gift'),
  survivorBenefit: text('遗属补助', 'survivor benefit'),
  otherTransfer: text('其他转移性收入', 'other transfers'),
});
