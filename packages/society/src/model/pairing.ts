import { count, day, freeText, list, record, type Count, type Day, type Schema } from '@dzfp/core';
import { Room, UnmatchedDemand, type Unmatched } from '@dzfp/core/allocation';
import { Coverage } from '@dzfp/core/coverage';

/** Something that a village lacks, or that a firm offers, by the name of the list of shortfalls (一村一档). */
export interface NamedItem {
  readonly item: string;
}
/** A village with its shortfalls. */
export interface LackingVillage {
  readonly village: string;
  readonly county: string;
  readonly shortfalls: readonly NamedItem[];
}
/** A firm that offers to help. */
export interface WillingFirm {
  readonly firm: string;
  readonly county: string;
  readonly offers: readonly NamedItem[];
  /** How many villages it can take. */
  readonly capacity: Count;
}
/** A round of pairing. */
export interface FirmRound {
  readonly on: Day;
  readonly villages: readonly LackingVillage[];
  readonly firms: readonly WillingFirm[];
}
/** One pair with what the firm can fill. */
export interface FirmPair {
  readonly village: string;
  readonly firm: string;
  readonly fills: readonly NamedItem[];
}
/** The pairs, and who stays without. */
export interface FirmPlan {
  readonly pairs: readonly FirmPair[];
  readonly without: readonly Unmatched[];
  readonly room: readonly Room[];
  readonly coverage: Coverage;
}

const NamedItem: Schema<NamedItem> = record<NamedItem>('事项', 'item', {
  item: freeText('事项', 'item', { most: 40 }),
});
const county = freeText('县代码', 'county', { most: 12 });
const most = { most: 20_000 };
export const FirmRound: Schema<FirmRound> = record<FirmRound>('企村结对', 'round of pairing', {
  on: day('结对日期', 'day of the round'),
  villages: list(
    '村',
    'villages',
    record<LackingVillage>('村', 'village', {
      village: freeText('村编码', 'code of the village', { most: 12 }),
      county,
      shortfalls: list('短板', 'shortfalls', NamedItem, { most: 50 }),
    }),
    most,
  ),
  firms: list(
    '企业',
    'firms',
    record<WillingFirm>('企业', 'firm', {
      firm: freeText('企业编号', 'number of the firm', { most: 40 }),
      county,
      offers: list('可帮事项', 'offers', NamedItem, { most: 50 }),
      capacity: count('可结对村数', 'villages it can take', { most: 1000 }),
    }),
    most,
  ),
});
export const FirmPlan: Schema<FirmPlan> = record<FirmPlan>('结对结果', 'plan', {
  pairs: list(
    '结对',
    'pairs',
    record<FirmPair>('结对', 'pair', {
      village: freeText('村编码', 'village'),
      firm: freeText('企业编号', 'firm'),
      fills: list('可补短板', 'what it can fill', NamedItem, { most: 50 }),
    }),
    most,
  ),
  without: list('未结对村', 'villages without a firm', UnmatchedDemand, most),
  room: list('尚可结对', 'room that is left', Room, most),
  coverage: Coverage,
});
