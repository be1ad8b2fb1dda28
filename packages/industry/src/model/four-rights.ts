import {
  choice,
  count,
  day,
  flag,
  freeText,
  list,
  rate,
  record,
  text,
  type Count,
  type Day,
  type Rate,
  type Schema,
  type Text,
} from '@dzfp/core';

/** 四权. */
export type AssetRight = 'ownership' | 'operation' | 'income' | 'supervision';
/** Who holds a right from when until when; co-owners hold shares of one. */
export interface Holding {
  readonly asset: string;
  readonly right: AssetRight;
  readonly holder: string;
  readonly share: Rate;
  readonly from: Day;
  /** 最后一日; null: to this day. */
  readonly until: Day | null;
  /** 确权登记号; null: not registered. */
  readonly title: string | null;
}
/** The register of rights. */
export interface RightsRegister {
  readonly on: Day;
  readonly holdings: readonly Holding[];
}
/** 权属问题. */
export type RightFault = 'noHolder' | 'sharesNotOne' | 'severalHolders' | 'operatorSupervises' | 'notRegistered';
/** Something that is wrong with an asset's rights, from a day on. */
export interface RightFinding {
  readonly asset: string;
  readonly right: AssetRight;
  readonly fault: RightFault;
  readonly from: Day;
}
/** A holder on the day. */
export interface CurrentHolder {
  readonly asset: string;
  readonly right: AssetRight;
  readonly holder: string;
  readonly share: Rate;
}
/** Who holds what today, and what was wrong when. */
export interface RightsReport {
  readonly assets: Count;
  readonly holders: readonly CurrentHolder[];
  readonly findings: readonly RightFinding[];
  readonly sound: boolean;
}
export const AssetRight: Schema<AssetRight> = choice<Readonly<Record<AssetRight, Text>>>('权利', 'right', {
  ownership: text('所有权', 'ownership'),
  operation: text('经营权', 'right to operate'),
  income: text('收益权', 'right to income'),
  supervision: text('监督权', 'right to supervise'),
});
const asset = freeText('资产编号', 'number of the asset', { most: 40 });
const holder = freeText('权利人', 'holder', { most: 60 });
const share = rate('份额', 'share');
export const RightsRegister: Schema<RightsRegister> = record<RightsRegister>('四权登记', 'register of rights', {
  on: day('统计日期', 'as of'),
  holdings: list(
    '权利',
    'holdings',
    record<Holding>('权利', 'holding', {
      asset,
      right: AssetRight,
      holder,
      share,
      from: day('起', 'from'),
      until: day('止', 'until').nullable(),
      title: freeText('确权登记号', 'title', { most: 60 }).nullable(),
    }),
    { most: 50_000 },
  ),
});
export const RightsReport: Schema<RightsReport> = record<RightsReport>('四权情况', 'report', {
  assets: count('资产数', 'assets'),
  holders: list(
    '现权利人',
    'holders',
    record<CurrentHolder>('权利人', 'holder', { asset, right: AssetRight, holder, share }),
    { most: 50_000 },
  ),
  findings: list(
    '问题',
    'findings',
    record<RightFinding>('问题', 'finding', {
      asset,
      right: AssetRight,
      fault: choice<Readonly<Record<RightFault, Text>>>('问题', 'fault', {
        noHolder: text('无权利人', 'nobody holds it'),
        sharesNotOne: text('份额之和不为一', 'the shares are not one'),
        severalHolders: text('权利人不止一个', 'more than one holder'),
        operatorSupervises: text('经营者自己监督', 'the operator supervises itself'),
        notRegistered: text('未确权登记', 'not registered'),
      }),
      from: day('自', 'from'),
    }),
    { most: 200_000 },
  ),
  sound: flag('四权清楚', 'sound'),
});
