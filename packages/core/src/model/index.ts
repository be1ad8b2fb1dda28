/**
 * What the policies are about: regions, citizen numbers, the register's code lists, persons, households, villages, and the
 * clauses of the work points.
 *
 * @module @dzfp/core/model
 */
export {
  checkCharacterOf,
  citizenNumber,
  maskCitizenNumber,
  readCitizenNumber,
  type CitizenNumber,
} from './citizen-number.ts';
export * from './codes/index.ts';
export { Household, mostMembers, type OtherCause } from './household.ts';
export { Incomes } from './incomes.ts';
export { toFen } from './payment-rounding.ts';
export { Person } from './person.ts';
export { priceZone, priceZoneOf, type PriceZone } from './price-zone.ts';
export { countyUnits, currentCode, jurisdictions, regionOf, regions, type Region, type RegionKind } from './region.ts';
export { povertyLine2018, renovationProgress2020, sharedSources } from './shared-sources.ts';
export { Village } from './village.ts';
export { countyOfVillage, villageCode } from './village-code.ts';
export { clauseIds, clauseTitles, type ClauseId } from './clause-titles.ts';
export { workPoints2019 } from './work-points.ts';
