import type { Bill } from '../bill.ts';
import { possibleFacts, type PersonFacts } from '../facts.ts';
import { byFigure } from '../figures.ts';
import type { RegisteredPerson } from '../register.ts';
import type { SetAside } from '../screen.ts';
import { settleBills, type Patient } from '../settle-bills.ts';
import type { SettleOptions } from '../settle-options.ts';
import { alternativesOf, type Alternative } from './alternatives.ts';
import { boundYear } from './bound-year.ts';
import { combinations } from './combinations.ts';
import { around } from './span.ts';
import type { YearExtent } from './year-extent.ts';

/** More cases than this are not gone through: the year is then reported without bounds. */
const mostCases = 20_000;

/**
 * Between which figures the years of a person will end: every way in which the doubtful rows and the unknown facts may turn out is
 * settled. An open amount is settled at the ends of its pieces, between which the sums of the year rise or fall steadily.
 *
 * @returns the extents by year, undefined when nothing bounds a row or there are too many cases
 */
export function extentsOf(
  person: RegisteredPerson,
  patient: Patient,
  bills: readonly Bill[],
  doubtful: readonly SetAside[],
  options: SettleOptions,
): ReadonlyMap<number, YearExtent> | undefined {
  const rows = doubtful.map(alternativesOf);
  if (!rows.every((row) => row !== undefined)) return undefined;
  const facts = possibleFacts(person);
  const chosen = combinations(rows, Math.floor(mostCases / facts.length));
  if (!chosen) return undefined;
  const cases = facts.flatMap((each) =>
    chosen.map((alternatives) => caseOf(patient, each, bills, alternatives, options)),
  );
  const years = [...new Set(cases.flatMap((one) => [...one.keys()]))];
  return new Map(
    years.map((year) => [
      year,
      cases.map((one) => one.get(year) ?? boundYear(undefined, undefined, patient, options)).reduce(hull),
    ]),
  );
}

function caseOf(
  patient: Patient,
  facts: PersonFacts,
  bills: readonly Bill[],
  alternatives: readonly Alternative[],
  options: SettleOptions,
): ReadonlyMap<number, YearExtent> {
  const chosen = alternatives.filter((each) => each !== null);
  const low = settleBills(patient, facts, [...bills, ...chosen.map((each) => each.low)], options);
  const open = chosen.some((each) => each.low.inPolicyCost !== each.high.inPolicyCost);
  const high = open ? settleBills(patient, facts, [...bills, ...chosen.map((each) => each.high)], options) : low;
  return new Map(low.map((year, i) => [year.year, boundYear(year, high[i], patient, options)]));
}

function hull(a: YearExtent, b: YearExtent): YearExtent {
  return {
    figures: byFigure((name) => around(a.figures[name], b.figures[name])),
    share: around(a.share, b.share),
    within: a.within === b.within ? a.within : 'open',
  };
}
