import { benefitClassOf } from './benefit-class.ts';
import { billOf } from './bill.ts';
import { extentsOf } from './completion/extents.ts';
import type { StayDraft } from './draft.ts';
import { possibleFacts } from './facts.ts';
import { figuresOf, sumOf } from './figures.ts';
import type { PersonYear, SettledStay } from './person-year.ts';
import type { RegisteredPerson } from './register.ts';
import type { SetAside } from './screen.ts';
import { settleBills } from './settle-bills.ts';
import type { SettleOptions } from './settle-options.ts';

/** What the file holds of one person. */
export interface PersonStays {
  readonly person: RegisteredPerson;
  readonly accepted: readonly StayDraft[];
  readonly setAside: readonly SetAside[];
}

/** Settles a person's years. With a row set aside or a fact unknown they are provisional and have bounds beside. */
export function settlePerson({ person, accepted, setAside }: PersonStays, options: SettleOptions): PersonYear[] {
  const county = countyOf(person, [...accepted, ...setAside.map(({ draft }) => draft)]);
  const patient = { number: person.number, county };
  const bills = accepted.map(billOf);
  const [facts, ...others] = possibleFacts(person);
  const unknownFacts = others.length > 0 || facts === undefined;
  const settled = unknownFacts ? [] : settleBills(patient, facts, bills, options);
  const open = unknownFacts || setAside.length > 0;
  const extents = open ? extentsOf(person, patient, bills, setAside, options) : undefined;
  const byStay = new Map(accepted.map((draft) => [draft.stayId, draft]));
  const years = new Set([
    ...settled.map(({ year }) => year),
    ...(extents?.keys() ?? []),
    ...(open && !extents ? yearsOf(accepted, setAside) : []),
  ]);
  return [...years]
    .toSorted((a, b) => a - b)
    .map((year): PersonYear => {
      const ofYear = settled.find((each) => each.year === year)?.bills ?? [];
      const stays = ofYear.map((each): SettledStay => ({ ...each, draft: byStay.get(each.item.stayId) as StayDraft }));
      const rows = setAside.map(({ draft }) => draft.row);
      return {
        person,
        year,
        county,
        benefitClass: unknownFacts ? undefined : benefitClassOf(facts),
        stays,
        figures: sumOf(stays.map(({ item, decision }) => figuresOf(item, decision))),
        provisional: open ? { rows, unknownFacts, extent: extents?.get(year) } : undefined,
      };
    });
}

/** The county of the household decides; where the register does not say, that of the bill. */
function countyOf(person: RegisteredPerson, drafts: readonly StayDraft[]): string {
  return person.county ?? drafts.find(({ county }) => county !== undefined)?.county ?? '';
}

function yearsOf(accepted: readonly StayDraft[], setAside: readonly SetAside[]): number[] {
  const days = [...accepted, ...setAside.map(({ draft }) => draft)].map(
    ({ dischargedOn, settledOn }) => dischargedOn ?? settledOn,
  );
  return days.flatMap((day) => (day === undefined ? [] : [Number(day.slice(0, 4))]));
}
