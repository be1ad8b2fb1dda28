import { parseDay, printDay, type Day, type Wire } from '@dzfp/core';
import type { DisabilityLevel, Health, Labour, Person, WorkPlace } from '@dzfp/core/model';
import type { Draws } from '../draw/draws.ts';
import { between, picker } from '../draw/picker.ts';
import { fictionalNumber } from './fictional-number.ts';
import type { FamilyPlace } from './place-in-family.ts';
import { gradeAt, schoolingAt } from './schooling-at.ts';

/** The day on which the register stands, and ages are meant. */
export const standsOn = '2019-12-31';

/** What the household is that a person belongs to. */
export interface OfHousehold {
  readonly household: number;
  /** Place among the members, the head first. */
  readonly place: number;
  /** What the cause of poverty says of the health; undefined leaves it to chance. */
  readonly ill: 'illness' | 'disability' | undefined;
  readonly dibao: boolean;
  readonly tekun: boolean;
}

// Nothing is published of these by age and household: assumed.
const healths = picker<Health>([
  ['healthy', 0.78],
  ['chronic', 0.14],
  ['serious', 0.02],
  ['disabled', 0.06],
]);
const illnesses = picker<Health>([
  ['chronic', 0.75],
  ['serious', 0.25],
]);
const levels = picker<DisabilityLevel>([
  ['level1', 0.15],
  ['level2', 0.3],
  ['level3', 0.25],
  ['level4', 0.3],
]);
const places = picker<WorkPlace>([
  ['township', 0.45],
  ['county', 0.25],
  ['province', 0.2],
  ['otherProvince', 0.1],
]);

/** A fictional person. */
export function personOf({ relation, sex, age }: FamilyPlace, of: OfHousehold, draw: Draws): Wire<Person> {
  const bornOn = birthDay(age, draw);
  const inSchool = gradeAt(age, draw);
  const chance = { health: healths(draw), ill: illnesses(draw), level: levels(draw) };
  const health = of.ill === 'illness' ? chance.ill : of.ill === 'disability' ? 'disabled' : chance.health;
  const capacity = labourOf(age, health, inSchool !== 'notInSchool', chance.level, draw);
  // Who is in tekun care cannot work.
  const labour = of.tekun && capacity !== 'none' ? 'lost' : capacity;
  const months = between(3, 11, draw);
  const where = places(draw);
  const works = (labour === 'ordinary' || labour === 'skilled') && draw() < 0.7;
  const insured = draw();
  const ofAge = age >= 16 && inSchool === 'notInSchool';
  return {
    citizenNumber: fictionalNumber(of.household, of.place, bornOn, sex),
    name: `合成${'甲乙丙丁戊己'.charAt(of.place)}`,
    number: `${householdNumber(of.household)}${String(of.place + 1).padStart(2, '0')}`,
    sex,
    bornOn,
    relation,
    ethnicGroup: 'han',
    schooling: schoolingAt(age, inSchool, draw),
    inSchool,
    health,
    disabilityLevel: health === 'disabled' ? chance.level : null,
    labour,
    workMonths: works ? months : 0,
    workPlace: works ? where : null,
    basicInsured: true,
    criticalIllnessInsured: true,
    supplementInsured: insured < 0.8,
    assistanceRecognised: of.dibao || of.tekun,
    pensionInsured: ofAge,
    dibao: of.dibao,
    tekun: of.tekun,
    post: null,
  };
}

/** The number of a household in the register (户编号): it begins with 99, as no county does. */
export function householdNumber(household: number): string {
  return `99${String(household).padStart(10, '0')}`;
}

/** A birthday for an age that is reached on the day of the register. */
function birthDay(age: number, draw: Draws): string {
  const [year, rest] = [Number(standsOn.slice(0, 4)) - age, standsOn.slice(4)];
  const reached = parseDay(`${year}${rest}`);
  return printDay((reached - between(0, 364, draw)) as Day);
}

function labourOf(age: number, health: Health, student: boolean, level: DisabilityLevel, draw: Draws): Labour {
  const skilled = draw() < 0.1;
  if (age < 16 || student) return 'none';
  if (health === 'serious' || (health === 'disabled' && (level === 'level1' || level === 'level2'))) return 'lost';
  if (age >= 70) return 'none';
  if (age >= 60 || health !== 'healthy') return 'weak';
  return skilled ? 'skilled' : 'ordinary';
}
