import { describe, expect, test } from 'vitest';
import { readRegister, registerColumns, type RegisteredPerson } from './register.ts';
import { readTable, type Table } from './table.ts';

const number = '371402195402269910';
const table = (header: readonly string[], ...rows: readonly string[]): Table =>
  readTable(new TextEncoder().encode([header.join(','), ...rows].join('\n')), 'test', header);

function personOf(persons: readonly string[], households: readonly string[]): RegisteredPerson | undefined {
  return readRegister(table(registerColumns.persons, ...persons), table(registerColumns.households, ...households)).get(
    number,
  );
}

const household = 'H1,371402901201,脱贫享受政策';
const person = `H1,P1,某人,${number},是,否,否`;

describe('the register', () => {
  test('status and flags decide the facts', () => {
    expect(personOf([person], [household])).toMatchObject({
      county: '371402',
      registered: [true],
      civilAffairs: ['none'],
      supplementInsured: [true],
    });
    expect(personOf([person], ['H1,371402901201,脱贫不享受政策'])?.registered).toEqual([false]);
  });

  test('an unknown status, a missing household and a blank flag leave both open', () => {
    expect(personOf([person], ['H1,371402901201,待定'])?.registered).toEqual([true, false]);
    expect(personOf([person], [])).toMatchObject({ county: undefined, registered: [true, false] });
    expect(personOf([`H1,P1,某人,${number},,空,否`], [household])).toMatchObject({
      civilAffairs: ['dibao', 'none'],
      supplementInsured: [true, false],
    });
  });

  test('rows that disagree about a person leave both open, whichever comes first', () => {
    const other = `H2,P9,某人,'${number},否,是,否`;
    const found = personOf([person, other], [household, 'H2,371403901201,脱贫不享受政策']);
    expect(found).toMatchObject({
      registered: [true, false],
      civilAffairs: ['none', 'dibao'],
      supplementInsured: [true, false],
    });
  });

  test('a shifted row is not believed', () => {
    expect(personOf([`${person},是`], [household])?.civilAffairs).toEqual(['tekun', 'dibao', 'none']);
    expect(personOf([person], [`${household},因病`])).toMatchObject({ county: undefined, registered: [true, false] });
  });

  test('an abolished county code is followed', () => {
    expect(personOf([person], ['H1,371421901201,脱贫享受政策'])?.county).toBe('371403');
  });

  test('a total line is no household, and a wrong number no person', () => {
    expect(personOf([`H1,P1,某人,371402195402269911,是,否,否`, '合计,,,,,,'], ['合计,,'])).toBeUndefined();
  });
});
