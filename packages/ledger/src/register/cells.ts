/** What linking needs of a row of a household. */
export interface HouseholdCells {
  readonly number: string;
  readonly village: string;
  readonly countyName: string;
  readonly township: string;
  readonly villageName: string;
  readonly headName: string;
  readonly headNumber: string;
  readonly statedMembers: number;
}

/** What linking needs of a row of a person. */
export interface PersonCells {
  readonly householdNumber: string;
  readonly number: string;
  readonly name: string;
  readonly citizenNumber: string;
  readonly relation: string;
}

/** What linking needs of a row of a village. */
export interface VillageCells {
  readonly code: string;
  readonly countyName: string;
  readonly township: string;
  readonly name: string;
}
