import { combineBooks } from '@dzfp/core';
import { createEngine, type HouseholdAssessment } from '@dzfp/core/engine';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { areas } from '@dzfp/dezhou/areas';
import { CountyTotals } from './county-totals.ts';
import type { JoinedRegister } from './households.ts';
import { villageReports, type VillageRecord, type VillageReport } from './villages.ts';

/** A county looked back over: each household's whole situation, each village's file, totals by clause. */
export interface LookBack {
  readonly on: string;
  readonly register: JoinedRegister;
  readonly cards: readonly HouseholdAssessment[];
  readonly totals: CountyTotals;
  readonly villages: readonly VillageReport[];
  /** The village of each household, by number. */
  readonly villageOf: ReadonlyMap<string, string>;
}

/** The twelve areas; what no source gives comes from the illustrative set, which has to be named. */
const engine = createEngine({ plugins: areas, books: [dezhou, illustrative] });

/** Reads every household and village by all policies as they stood on a day. */
export function lookBack(
  register: JoinedRegister,
  villages: readonly VillageRecord[],
  on: string,
  onProgress: (done: number, total: number) => void = () => undefined,
): LookBack {
  const totals = new CountyTotals();
  const cards = register.households.map((household, place) => {
    const card = engine.assess({ household }, { on, jurisdiction: household.region });
    totals.add(household.region, card);
    onProgress(place + 1, register.households.length);
    return card;
  });
  return {
    on,
    register,
    cards,
    totals,
    villages: villageReports(villages, { book: combineBooks(dezhou, illustrative), jurisdiction: '371400', on }),
    villageOf: new Map(register.households.map(({ number, village }) => [number, village])),
  };
}
