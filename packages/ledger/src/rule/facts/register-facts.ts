import { parseDay, wholeYears, type Day, type Schema } from '@dzfp/core';
import { currentCode, readCitizenNumber, type Relation } from '@dzfp/core/model';
import type { LinkedHousehold, LinkedPerson, LinkedVillage, Register } from '../../register/register.ts';
import { wholeOf, type Whole } from '../../register/whole.ts';
import type { Rule } from '../rule.ts';
import { household, person, village, type SubjectId } from '../subject.ts';
import { cellFacts, type Facts } from './cell-facts.ts';

/** The facts of one household and of each of its members, in the order of the members. */
export interface HouseholdWithMembers {
  readonly household: Facts;
  readonly members: readonly Facts[];
}

/** Gives the facts of a register, one record after the other. */
export interface RegisterFacts {
  readonly ofHousehold: (of: LinkedHousehold) => HouseholdWithMembers;
  /** Of a person whose household is not listed. */
  readonly ofLonePerson: (of: LinkedPerson) => Facts;
  readonly ofVillage: (of: LinkedVillage) => Facts;
}

/** Prepares the facts that these rules ask for; a rule over a list with further columns finds them by their names. */
export function registerFacts(
  register: Register,
  rules: readonly Rule[],
  on: string,
  { householdsNumbered, personsPlaced, villagesKnown, inVillage }: Whole = wholeOf(register),
): RegisterFacts {
  const { sheets } = register;
  const day = parseDay(on);
  const householdCells = cellFacts(sheets.households, fieldsOf('household', household.fields, rules));
  const personCells = cellFacts(sheets.persons, fieldsOf('person', person.fields, rules));
  const villageCells = cellFacts(sheets.villages, fieldsOf('village', village.fields, rules));

  const headed = new Set(sheets.persons.header.matched.map(({ field }) => field));
  const changeColumns = headed.has('changeKind') && headed.has('changedOn');

  const ofPerson = (of: LinkedPerson): Facts => {
    const facts: Facts = personCells(of.row);
    facts['on'] = day;
    if (!of.row.accepted) return facts;
    const { citizenNumber, number, householdNumber } = of.row.values;
    if (citizenNumber !== undefined) addNumber(facts, citizenNumber);
    addBirth(facts, day);
    if (number !== undefined && householdNumber !== undefined)
      facts['numberFollowsHousehold'] = number.startsWith(householdNumber);
    const { disabilityCard } = of.row.values;
    if (disabilityCard !== undefined && citizenNumber !== undefined)
      facts['cardHoldsNumber'] = disabilityCard.toUpperCase().startsWith(citizenNumber);
    addChange(facts, of, changeColumns);
    return facts;
  };

  return {
    ofHousehold: (of) => {
      const facts = householdCells(of.row);
      facts['on'] = day;
      const members = of.members.map(ofPerson);
      addPlace(facts, of, sheets.villages !== undefined);
      facts['memberRows'] = members.length;
      facts['members'] = members;
      addNamedHead(facts, of);
      addStanding(members, of, facts);
      return { household: facts, members };
    },
    ofLonePerson: (of) => {
      const facts = ofPerson(of);
      const known = of.row.values.householdNumber !== undefined && householdsNumbered;
      if (known) facts['householdListed'] = false;
      return facts;
    },
    ofVillage: (of) => {
      const facts = villageCells(of.row);
      if (!villagesKnown) return facts;
      const { households, persons } = inVillage(of);
      facts['householdRows'] = households;
      if (personsPlaced) facts['peopleRows'] = persons;
      return facts;
    },
  };
}

function fieldsOf(subject: SubjectId, own: object, rules: readonly Rule[]): Readonly<Record<string, Schema<unknown>>> {
  const fields: Record<string, Schema<unknown>> = { ...(own as Readonly<Record<string, Schema<unknown>>>) };
  for (const rule of rules) if (rule.kind === 'formula' && rule.subject === subject) Object.assign(fields, rule.fields);
  return fields;
}

function addNumber(facts: Facts, citizenNumber: string): void {
  const read = readCitizenNumber(citizenNumber);
  if (!read.ok) return;
  const { bornOn, sex, area } = read.value;
  facts['numberBornOn'] = bornOn;
  facts['numberSex'] = sex;
  facts['numberAreaAbolished'] = currentCode(area) !== area;
}

/** Rules about ages do not rest on a date that is in dispute. */
function addBirth(facts: Facts, on: Day): void {
  const cell = facts['bornOn'] as Day | undefined;
  const number = facts['numberBornOn'] as Day | undefined;
  const agreed = cell === number ? cell : cell === undefined || number === undefined ? (cell ?? number) : undefined;
  if (agreed === undefined) return;
  facts['birth'] = agreed;
  facts['age'] = wholeYears(agreed, on);
}

/** A blank cell says that nothing is filled in, but only where the list has both columns. */
function addChange(facts: Facts, { row: { values, unread } }: LinkedPerson, columns: boolean): void {
  if (!columns || 'changeKind' in unread) return;
  facts['changeKindGiven'] = values.changeKind !== undefined;
  facts['changeDayGiven'] = values.changedOn !== undefined || 'changedOn' in unread;
}

function addPlace(facts: Facts, { row, village: linked }: LinkedHousehold, withVillages: boolean): void {
  if (!withVillages || !row.accepted) return;
  const { village: code, countyName, township, villageName } = row.values;
  if (code !== undefined) facts['villageListed'] = linked !== undefined;
  if (linked === undefined) return;
  const names = [
    [countyName, linked.row.values.countyName],
    [township, linked.row.values.township],
    [villageName, linked.row.values.name],
  ] as const;
  if (names.some(([own, listed]) => own !== undefined && listed !== undefined && own !== listed))
    facts['placeNamesAgree'] = false;
  else if (names.every(([own, listed]) => own !== undefined && listed !== undefined)) facts['placeNamesAgree'] = true;
}

function addNamedHead(facts: Facts, { row, members }: LinkedHousehold): void {
  const { headNumber, headName } = row.values;
  if (headNumber === undefined || !row.accepted) return;
  const named = members.find((each) => each.row.values.citizenNumber === headNumber);
  if (named === undefined) {
    if (members.every((each) => each.row.values.citizenNumber !== undefined)) facts['namedHeadListed'] = false;
    return;
  }
  facts['namedHeadListed'] = true;
  const { name } = named.row.values;
  if (headName !== undefined && name !== undefined) facts['headNameAgrees'] = headName === name;
}

/** What a member takes from the household and from the other members. */
function addStanding(members: readonly Facts[], of: LinkedHousehold, householdFacts: Facts): void {
  const relations = members.map((each) => each['relation'] as Relation | undefined);
  const complete = !relations.includes(undefined);
  // More than one is more than one, whatever the rows say that cannot be read.
  const many = (name: Relation): number | undefined => {
    const known = relations.filter((each) => each === name).length;
    return complete || known > 1 ? known : undefined;
  };
  const [heads, spouses, fathers, mothers] = [many('head'), many('spouse'), many('father'), many('mother')];
  const head = heads === 1 ? members[relations.indexOf('head')] : undefined;
  const { headNumber } = of.row.values;
  members.forEach((facts, i) => {
    facts['householdListed'] = true;
    facts['heads'] = heads;
    facts['spouses'] = spouses;
    facts['fathers'] = fathers;
    facts['mothers'] = mothers;
    facts['headSex'] = head?.['sex'];
    facts['headBornOn'] = head?.['birth'];
    facts['status'] = householdFacts['status'];
    facts['visits'] = householdFacts['visits'];
    const number = of.members[i]?.row.values.citizenNumber;
    if (headNumber !== undefined && number !== undefined) facts['namedAsHead'] = number === headNumber;
  });
}
