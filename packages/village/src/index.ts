/**
 * 贫困村提升: files, connections and haves, dormant resources, land quota (area 4).
 *
 * @module @dzfp/village
 */
export { type ItemParameters } from './connections-parameters.ts';
export { connectionsProgress } from './connections-progress.ts';
export { dormantCoverage } from './dormant-coverage.ts';
export { type DormantCoverageParameters, type DormantParameters } from './dormant-parameters.ts';
export { dormantResource } from './dormant-resource.ts';
export { fileCoverage, type FileCoverageParameters } from './file-coverage.ts';
export { type FileParameters } from './file-parameters.ts';
export { fiveConnections } from './five-connections.ts';
export { interProvincialFee, type OffsetParameters } from './inter-provincial-fee.ts';
export { CountyProgress, CountyRound, type CountyLine, type ItemTotal } from './model/county-progress.ts';
export { FileCoverage, VillageList, type FiledVillage, type ListFault } from './model/file-coverage.ts';
export { type ItemState, type ItemTally } from './model/item-tally.ts';
export { DormantCoverage, DormantRound, type CoverageReading, type VillageLand } from './model/dormant-coverage.ts';
export {
  DormantKind,
  DormantLand,
  DormantResource,
  DormantVerdict,
  type Treatment,
  type Yield,
} from './model/dormant.ts';
export { LinkedProject, SurplusQuota } from './model/linked-project.ts';
export { OffsetFee, OffsetLand, ProvinceGroup } from './model/offset-land.ts';
export { QuotaBooks, QuotaEntry, type QuotaBook, type QuotaNode } from './model/quota-books.ts';
export { QuotaKind, type QuotaUnit } from './model/quota-kind.ts';
export { QuotaReport, type QuotaFinding, type QuotaFindingKind, type QuotaLine } from './model/quota-report.ts';
export { QuotaSale, SaleProceeds, type QuotaPart } from './model/quota-sale.ts';
export { FileReport, ItemWeight, VillageFile, type RankedShortfall, type Shortfall } from './model/village-file.ts';
export {
  ItemReport,
  ListedItem,
  VillageFindings,
  VillageItems,
  type FoundItem,
  type ItemLine,
} from './model/village-items.ts';
export { village } from './plugin.ts';
export { quotaLedger } from './quota-ledger.ts';
export { type QuotaParameters } from './quota-parameters.ts';
export { quotaProceeds } from './quota-proceeds.ts';
export { surplusQuota } from './surplus-quota.ts';
export { villageFile } from './village-file.ts';
