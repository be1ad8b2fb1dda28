import { text } from '@dzfp/core';
import type { LinkedPerson, Register } from '../../register/register.ts';
import { defineRule } from '../define-rule.ts';
import type { Hit, SearchRule } from '../rule.ts';

/** The persons who share their citizen number with others. */
function* doubles(register: Register): Generator<readonly LinkedPerson[]> {
  for (const persons of register.byCitizenNumber.values()) if (persons.length > 1) yield persons;
}

/** Rows of others that take part, with the rows of their households. */
function others(of: LinkedPerson, among: readonly LinkedPerson[]): NonNullable<Hit['related']> {
  return among
    .filter((each) => each !== of)
    .flatMap(({ row, household }) => [
      { subject: 'person' as const, row: row.row },
      ...(household ? [{ subject: 'household' as const, row: household.row.row }] : []),
    ]);
}

/** Q-ID-03: a person stands in one household of the whole register. */
export const personInTwoHouseholds: SearchRule = /* @__PURE__ */ defineRule({
  id: 'Q-ID-03',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('同一人员在多户重复登记', 'The same person is registered in more than one household'),
  mend: text('请核实实际所在户，其余户办理减员。', 'Find out where the person lives; strike off the others.'),
  subject: 'person',
  column: 'citizenNumber',
  *search(register) {
    for (const persons of doubles(register)) {
      for (const person of persons) {
        const elsewhere = persons.filter(
          (each) => each.row.values.householdNumber !== person.row.values.householdNumber,
        );
        if (elsewhere.length > 0)
          yield { subject: 'person', row: person.row.row, column: 'citizenNumber', related: others(person, elsewhere) };
      }
    }
  },
});

/** Q-ID-07: a person stands once in a household. */
export const personTwiceInHousehold: SearchRule = /* @__PURE__ */ defineRule({
  id: 'Q-ID-07',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('同一人员在本户重复登记', 'The same person stands twice in the household'),
  mend: text(
    '请删去重复的一行；若为不同的人，核对证件号码。',
    'Delete one row; if they are two persons, compare the numbers.',
  ),
  subject: 'person',
  column: 'citizenNumber',
  *search(register) {
    for (const persons of doubles(register)) {
      for (const person of persons) {
        const here = persons.filter((each) => each.row.values.householdNumber === person.row.values.householdNumber);
        if (here.length > 1)
          yield { subject: 'person', row: person.row.row, column: 'citizenNumber', related: others(person, here) };
      }
    }
  },
});

type Numbered = { readonly row: number; readonly number: string | undefined };

function* repeated(rows: readonly Numbered[], subject: 'person' | 'household'): Generator<Hit> {
  const byNumber = new Map<string, Numbered[]>();
  for (const each of rows) {
    if (each.number === undefined) continue;
    const same = byNumber.get(each.number);
    if (same) same.push(each);
    else byNumber.set(each.number, [each]);
  }
  for (const same of byNumber.values()) {
    if (same.length === 1) continue;
    for (const { row } of same) {
      const related = same.filter((each) => each.row !== row).map((each) => ({ subject, row: each.row }));
      yield { subject, row, column: 'number', related };
    }
  }
}

/** Q-ID-10: no two persons have one number in the register. */
export const personNumberTwice: SearchRule = /* @__PURE__ */ defineRule({
  id: 'Q-ID-10',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('人编号重复', 'The number of the person stands twice'),
  mend: text('请核对并重新编号。', 'Compare and number anew.'),
  subject: 'person',
  column: 'number',
  search: ({ persons }) =>
    repeated(
      persons.map(({ row }) => ({ row: row.row, number: row.values.number })),
      'person',
    ),
});

/** Q-ID-11: no two households have one number. */
export const householdNumberTwice: SearchRule = /* @__PURE__ */ defineRule({
  id: 'Q-ID-11',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  message: text('户编号重复', 'The number of the household stands twice'),
  mend: text('请核对并重新编号；重复录入的删去一行。', 'Compare and number anew; delete a row that was entered twice.'),
  subject: 'household',
  column: 'number',
  search: ({ households }) =>
    repeated(
      households.map(({ row }) => ({ row: row.row, number: row.values.number })),
      'household',
    ),
});
