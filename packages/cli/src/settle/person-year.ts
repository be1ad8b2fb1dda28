import type { StayDraft } from './draft.ts';
import type { StayDecision } from './facts.ts';
import type { Figures } from './figures.ts';
import type { BenefitClass } from '@dzfp/medical';
import type { RegisteredPerson } from './register.ts';
import type { SettledBill } from './settle-bills.ts';
import type { YearExtent } from './completion/year-extent.ts';

/** A stay with its decision, and the row that it comes from. */
export interface SettledStay extends SettledBill {
  readonly draft: StayDraft;
}

/** Why a year is not final, and between which figures it will end. */
export interface Provisional {
  /** Rows that were set aside. */
  readonly rows: readonly number[];
  /** Whether the register leaves a fact of the person unknown. */
  readonly unknownFacts: boolean;
  /** Undefined when nothing bounds it, or when there are too many cases. */
  readonly extent: YearExtent | undefined;
}

/** The settlement of one person's year. */
export interface PersonYear {
  readonly person: RegisteredPerson;
  readonly year: number;
  readonly county: string;
  /** Undefined when the register does not say. */
  readonly benefitClass: BenefitClass | undefined;
  /** Settled so far; none while a fact of the person is unknown. */
  readonly stays: readonly SettledStay[];
  readonly figures: Figures;
  readonly provisional: Provisional | undefined;
}

/** The decision on the last stay: it says where the year stands. */
export function lastDecision({ stays }: PersonYear): StayDecision | undefined {
  return stays.at(-1)?.decision;
}
