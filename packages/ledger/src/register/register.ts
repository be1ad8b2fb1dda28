import type { HouseholdCells } from '../list/household-list.ts';
import type { PersonCells } from '../list/person-list.ts';
import type { VillageCells } from '../list/village-list.ts';
import type { ReadList } from '../record/read-list.ts';
import type { ReadRow } from '../record/read-row.ts';

/** A person of a register (人员) with the household it belongs to by number; without one where the number is not listed. */
export interface LinkedPerson {
  readonly row: ReadRow<PersonCells>;
  readonly household: LinkedHousehold | undefined;
}

/** A household of a register (户) with its members in the order of the file, those whose rows are set aside too. */
export interface LinkedHousehold {
  readonly row: ReadRow<HouseholdCells>;
  readonly members: readonly LinkedPerson[];
  readonly village: LinkedVillage | undefined;
  /** Code of the county: that of the village code (县区代码); undefined when it says none. */
  readonly region: string | undefined;
}

/** A village of a register (村) with its households. */
export interface LinkedVillage {
  readonly row: ReadRow<VillageCells>;
  readonly households: readonly LinkedHousehold[];
  readonly region: string | undefined;
}

/** The sheets that make up a register. */
export interface RegisterSheets {
  readonly households: ReadList<HouseholdCells>;
  readonly persons: ReadList<PersonCells>;
  readonly villages?: ReadList<VillageCells>;
}

/** A register put together (登记册): each row stands in it once, in the order of its sheet. */
export interface Register {
  readonly sheets: RegisterSheets;
  readonly households: readonly LinkedHousehold[];
  readonly persons: readonly LinkedPerson[];
  readonly villages: readonly LinkedVillage[];
  /** Persons by citizen number; more than one where the number stands in several rows. */
  readonly byCitizenNumber: ReadonlyMap<string, readonly LinkedPerson[]>;
}
