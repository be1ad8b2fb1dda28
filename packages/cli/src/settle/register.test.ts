import { householdList, personList, readSheet, type Sheet } from '@dzfp/ledger';
import { openCsv } from '@dzfp/ledger/workbook';
import { describe, expect, test } from 'vitest';
import { registerOf, type RegisteredPerson } from './register.ts';

const number = '371402195402269910';
const sheet = (...lines: readonly string[]): Sheet => openCsv(new TextEncoder().encode(lines.join('\n')), '表.csv');

async function personOf(
  persons: readonly string[],
  households: readonly string[],
): Promise<RegisteredPerson | undefined> {
  const heading = '户编号,人编号,姓名,证件号码,是否参加商业补充医疗保险,是否享受低保,是否特困供养';
  return registerOf({
    persons: await readSheet(personList, sheet(heading, ...persons)),
    households: await readSheet(householdList, sheet('户编号,村编码,脱贫状态', ...households)),
  }).get(number);
}

const household = '3714000001,371402901201,脱贫享受政策';
const person = `3714000001,371400000101,某人,${number},是,否,否`;

describe('the register', () => {
  test('status and flags decide the facts', async () => {
    expect(await personOf([person], [household])).toMatchObject({
      county: '371402',
      registered: [true],
      civilAffairs: ['none'],
      supplementInsured: [true],
    });
    expect((await personOf([person], ['3714000001,371402901201,脱贫不享受政策']))?.registered).toEqual([false]);
  });

  test('an unknown status, a missing household and a blank flag leave both open', async () => {
    expect((await personOf([person], ['3714000001,371402901201,待定']))?.registered).toEqual([true, false]);
    expect(await personOf([person], [])).toMatchObject({ county: undefined, registered: [true, false] });
    expect(await personOf([`3714000001,371400000101,某人,${number},,空,否`], [household])).toMatchObject({
      civilAffairs: ['dibao', 'none'],
      supplementInsured: [true, false],
    });
  });

  test('rows that disagree about a person leave both open, whichever comes first', async () => {
    const other = `3714000002,371400000209,某人,'${number},否,是,否`;
    const found = await personOf([person, other], [household, '3714000002,371403901201,脱贫不享受政策']);
    expect(found).toMatchObject({
      registered: [true, false],
      civilAffairs: ['none', 'dibao'],
      supplementInsured: [true, false],
    });
  });

  test('a row that may be shifted is not believed from there on', async () => {
    expect((await personOf([`${person},是`], [household]))?.civilAffairs).toEqual(['tekun', 'dibao', 'none']);
    expect(await personOf([person], [`${household},未脱贫`])).toMatchObject({
      county: '371402',
      registered: [true, false],
    });
  });

  test('an abolished county code is followed', async () => {
    expect((await personOf([person], ['3714000001,371421901201,脱贫享受政策']))?.county).toBe('371403');
  });

  test('a total line is no household, and a wrong number no person', async () => {
    expect(
      await personOf([`3714000001,371400000101,某人,371402195402269911,是,否,否`, '合计,,,,,,'], ['合计,,']),
    ).toBeUndefined();
  });
});
