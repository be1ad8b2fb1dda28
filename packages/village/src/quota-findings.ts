import { compareKeys } from '@dzfp/core/allocation';
import type { QuotaEntry, QuotaNode } from './model/quota-books.ts';
import { liesWithin } from './model/quota-kind.ts';
import type { QuotaFinding, QuotaFindingKind } from './model/quota-report.ts';

/** Where quota may go from where it is; everything else goes back, and says what it reverses. */
const ways: Readonly<Record<QuotaNode | 'outside', readonly (QuotaNode | null)[]>> = {
  outside: ['available'],
  available: ['used', 'reserved', 'transferred'],
  reserved: ['used', 'transferred'],
  used: [],
  transferred: [],
};

/** What is wrong with an entry by the rules of quota. */
function wrongOf(
  { from, to, amount, reverses, buyer, region }: QuotaEntry,
  byId: ReadonlyMap<string, QuotaEntry>,
  within: string,
): readonly QuotaFindingKind[] {
  if (reverses !== undefined) {
    const base = byId.get(reverses);
    return base === undefined || base.amount === amount ? [] : ['partialReversal'];
  }
  if (!ways[from ?? 'outside'].includes(to)) return ['wrongWay'];
  if (to !== 'transferred') return [];
  if (buyer === undefined || region === undefined) return ['noBuyer'];
  return liesWithin(region, within) ? [] : ['outsideArea'];
}

/** What is wrong with the entries of one kind beside the ledger's own findings, in the order of the days. */
export function quotaFindings(entries: readonly QuotaEntry[], within: string): readonly QuotaFinding[] {
  const byId = new Map(entries.map((each) => [each.id, each]));
  return entries
    .flatMap((each) => wrongOf(each, byId, within).map((kind) => ({ kind, at: each.id, on: each.on })))
    .toSorted((a, b) => compareKeys(a.at, b.at))
    .toSorted((a, b) => a.on - b.on);
}
