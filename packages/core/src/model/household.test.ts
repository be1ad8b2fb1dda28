import { expect, it } from 'vitest';
import { jsonSchema } from '../schema/json-schema.ts';
import { wireReader } from '../schema/read.ts';
import { Household, mostMembers } from './household.ts';
import { Person } from './person.ts';
import { Village } from './village.ts';

const head = {
  citizenNumber: '371402195402269910',
  name: '某甲',
  number: '371400000101',
  sex: 'male',
  bornOn: '1954-02-26',
  relation: 'head',
  ethnicGroup: 'han',
  schooling: 'primary',
  inSchool: 'notInSchool',
  health: 'chronic',
  disabilityLevel: null,
  labour: 'weak',
  workMonths: 0,
  workPlace: null,
  basicInsured: true,
  assistanceRecognised: true,
  dibao: true,
  tekun: false,
  post: null,
} as const;

const household = {
  number: '3714000001',
  region: '371402',
  village: '371402901201',
  recognisedBy: 'province',
  recognisedOn: '2014-09-27',
  attribute: 'dibao',
  status: 'liftedWithPolicy',
  liftedOn: '2017-12-17',
  mainCause: 'schooling',
  otherCauses: [{ cause: 'illness' }, { cause: 'lackOfSkills' }],
  incomes: { wage: '0.00', operating: '3948.00', operatingCost: '5000.00', net: '-1052.00' },
  members: [head, { citizenNumber: '371402197709109996', name: '某乙', relation: 'son' }],
  houseGrade: 'A',
  safeWater: true,
  threeHaves: false,
  visits: 10,
  lastVisitedOn: null,
} as const;

const village = {
  code: '371402901201',
  name: '某村',
  region: '371402',
  keyVillage: false,
  residents: 812,
  collectiveIncome: '219042.00',
  firstSecretary: null,
} as const;

it.each([
  ['person', Person, head],
  ['household', Household, household],
  ['village', Village, village],
] as const)('a %s reads alike by zod and by the compiled reader, and writes back the same', (_, schema, wire) => {
  const read = wireReader(schema as typeof Household)(wire);
  const parsed = (schema as typeof Household).parse(wire);
  expect(read).toEqual({ ok: true, value: parsed });
  expect((schema as typeof Household).encode(parsed)).toEqual(wire);
});

it.each([
  ['person', Person, ['citizenNumber', 'name', 'relation']],
  ['household', Household, ['number', 'region', 'village', 'status', 'members']],
  ['village', Village, ['code', 'name', 'region']],
] as const)('the JSON Schema of a %s asks only for what nobody can do without', (_, schema, required) => {
  const described = jsonSchema(schema);
  expect(described.required).toEqual(required);
  expect(described.additionalProperties).toBe(false);
});

it('names every problem of a household at once', () => {
  const read = wireReader(Household)({
    ...household,
    village: '3714029012',
    incomes: { wage: '-1.00' },
    members: [{ ...head, citizenNumber: '371402195402269911', workMonths: 13 }],
  });
  expect(read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'DZ109 village',
    'DZ105 incomes.wage',
    'DZ112 members.0.citizenNumber',
    'DZ105 members.0.workMonths',
  ]);
});

it('has at most fifty members and two other causes', () => {
  const crowd = wireReader(Household)({ ...household, members: Array.from({ length: mostMembers + 1 }, () => head) });
  expect(crowd).toMatchObject({ ok: false, issues: [{ code: 'DZ110', info: { most: '50' } }] });
  const causes = wireReader(Household)({ ...household, otherCauses: [1, 2, 3].map(() => ({ cause: 'illness' })) });
  expect(causes).toMatchObject({ ok: false, issues: [{ code: 'DZ110' }] });
});
