/**
 * 产业扶贫: projects and parks, the market, assets and their four rights, leading enterprises (area 3).
 *
 * @module @dzfp/industry
 */
export { assetDividend } from './asset-dividend.ts';
export { assetFile } from './asset-file.ts';
export { assetIncome } from './asset-income.ts';
export { assetUpkeep, type UpkeepParameters } from './asset-upkeep.ts';
export { fourRights } from './four-rights.ts';
export { leadingEnterprise, type EnterpriseParameters } from './leading-enterprise.ts';
export { marketMatching, type MarketParameters } from './market-matching.ts';
export { AssetFileReport, FinishedList, KeptAsset, UpkeepVerdict, type FinishedProject } from './model/asset.ts';
export {
  AssetIncome,
  IncomePlan,
  type ClassWeight,
  type IncomeShare,
  type RemainderRule,
  type Sharer,
} from './model/asset-income.ts';
export { Dividend, DividendFacts } from './model/dividend.ts';
export {
  AssetRight,
  RightsRegister,
  RightsReport,
  type CurrentHolder,
  type Holding,
  type RightFault,
  type RightFinding,
} from './model/four-rights.ts';
export { EnterpriseFacts, EnterpriseStanding, EnterpriseVerdict } from './model/leading-enterprise.ts';
export { MarketOrder, OrderVerdict } from './model/market-order.ts';
export { MarketPlan, MarketRound, type MarketLine, type MarketMatch, type UnmetReason } from './model/market-round.ts';
export { OrderBook, OrderReport, type BookedOrder, type Harvest, type ProducerLine } from './model/order-book.ts';
export { ParkFacts, ParkReport } from './model/park.ts';
export {
  LibraryReport,
  ProjectLibrary,
  type LibraryFault,
  type LibraryFinding,
  type ProjectLine,
  type StageLine,
} from './model/project-library.ts';
export {
  ProjectAct,
  ProjectEntry,
  ProjectObstacle,
  ProjectSoFar,
  ProjectStage,
  ProjectStep,
} from './model/project-step.ts';
export {
  ProjectSales,
  SalesConcentration,
  ShockedProject,
  ShockReport,
  type Concentration,
  type Cover,
  type SalesLine,
} from './model/sales.ts';
export { orderBook, type BookParameters } from './order-book.ts';
export { orderStanding } from './order-standing.ts';
export { parkLink, type ParkParameters } from './park-link.ts';
export { industry } from './plugin.ts';
export { projectLibrary } from './project-library.ts';
export { projectShock } from './project-shock.ts';
export { projectStep, type ProjectStepParameters } from './project-step.ts';
export { salesConcentration, type ConcentrationParameters } from './sales-concentration.ts';
