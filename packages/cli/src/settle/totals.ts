import { balanceOf, type Balance } from './balance.ts';
import type { BenefitClass } from '@dzfp/medical';
import { benefitClasses } from './benefit-class.ts';
import { sumOf, type Figures } from './figures.ts';
import { lastDecision, type PersonYear } from './person-year.ts';

/** Several years added up. */
export interface Sum {
  readonly persons: number;
  readonly stays: number;
  readonly figures: Figures;
  /** Persons to whom the promise is made and whose year is not within the limit. */
  readonly beyondLimit: number;
}

/** The sum of one county and class. */
export interface Group extends Sum {
  readonly county: string;
  readonly benefitClass: BenefitClass;
}

/** What a file adds up to. Provisional years are counted apart, with what is settled of them so far. */
export interface Totals {
  readonly groups: readonly Group[];
  readonly final: Sum;
  readonly provisional: Sum;
  readonly balance: Balance;
}

/** Whether the promise is made to the person and the year breaks it. */
export function isBeyondLimit(year: PersonYear): boolean {
  const decision = lastDecision(year);
  return decision !== undefined && decision.promised && !decision.withinLimit;
}

/** Adds up by county and class. */
export function totalsOf(years: readonly PersonYear[]): Totals {
  const final = years.filter(({ provisional }) => provisional === undefined);
  const counties = [...new Set(final.map(({ county }) => county))].toSorted();
  const groups = counties.flatMap((county) =>
    [...benefitClasses.keys()].flatMap((benefitClass): Group[] => {
      const members = final.filter((each) => each.county === county && each.benefitClass === benefitClass);
      return members.length === 0 ? [] : [{ county, benefitClass, ...addUp(members) }];
    }),
  );
  return {
    groups,
    final: addUp(final),
    provisional: addUp(years.filter(({ provisional }) => provisional !== undefined)),
    balance: balanceOf(sumOf(years.map(({ figures }) => figures))),
  };
}

function addUp(years: readonly PersonYear[]): Sum {
  return {
    persons: years.length,
    stays: years.reduce((sum, { stays }) => sum + stays.length, 0),
    figures: sumOf(years.map(({ figures }) => figures)),
    beyondLimit: years.filter(isBeyondLimit).length,
  };
}
