import { combineBooks, type ParameterBook } from '@dzfp/core';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { annualSettlement } from '@dzfp/medical';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from './database.ts';
import { openDesk, type Desk } from './desk.ts';
import { seed } from './seed.ts';

const book = combineBooks(dezhou, illustrative);
let database: Database;
let desk: Desk;

beforeAll(async () => {
  database = await openDatabase({});
  desk = openDesk(database, book);
  await seed(desk);
}, 60_000);
afterAll(() => database.close());

const knownOn = '2019-12-31';

/** Everything that was taken in for a patient, settled at once by the library. */
async function atOnce(patient: number, asKnownOn: string) {
  const { stays } = await desk.year(patient, 2019);
  const items = stays.map(({ facts }) => facts);
  const [year] = annualSettlement(items, { book, jurisdiction: '371481', asKnownOn });
  return year;
}

describe('a year', () => {
  it('ends with the same figures whichever stay is settled first', async () => {
    await desk.settle({ patient: 2, year: 2019, stayIds: ['ZY2019-102'], knownOn });
    const again = await desk.settle({ patient: 2, year: 2019, stayIds: ['ZY2019-101'], knownOn });
    expect(again.map(({ stayId, replaces }) => [stayId, replaces !== null])).toEqual([
      ['ZY2019-101', false],
      ['ZY2019-102', true],
    ]);
    const { stays, soFar } = await desk.year(2, 2019);
    const year = await atOnce(2, knownOn);
    expect(stays.map(({ settlement }) => settlement?.result)).toEqual(year?.stays.map(({ result }) => result));
    expect(soFar).toEqual(year?.stays.at(-1)?.after);
  });

  it('writes nothing when a settlement would be the same again', async () => {
    const before = await desk.history(2, 2019);
    expect(await desk.settle({ patient: 2, year: 2019, stayIds: ['ZY2019-101', 'ZY2019-102'], knownOn })).toEqual([]);
    expect(await desk.history(2, 2019)).toEqual(before);
  });

  it('is tried by the knowledge of another day, and settled by it when that is wanted', async () => {
    expect(await desk.asKnown(1, 2019, '2019-08-31')).toEqual([]);
    const differing = await desk.asKnown(1, 2019, '2019-09-01');
    expect(differing.flatMap(({ fields }) => fields.map(({ title }) => title.zh))).toContain('大病保险支付');
    const settled = await desk.settle({
      patient: 1,
      year: 2019,
      stayIds: differing.map(({ stayId }) => stayId),
      knownOn: '2019-09-01',
    });
    expect(settled.map(({ stayId }) => stayId)).toEqual(differing.map(({ stayId }) => stayId));
    expect(await desk.asKnown(1, 2019, '2019-09-01')).toEqual([]);
    expect((await desk.history(1, 2019)).filter(({ inForce }) => !inForce)).toHaveLength(differing.length);
  });
});

describe('a kept settlement', () => {
  it('is replayed to the same figures', async () => {
    for (const { id } of await desk.history(1, 2019)) {
      const { same, fingerprint } = await desk.replay(id);
      expect(same).toBe(true);
      expect(fingerprint.is).toBe(fingerprint.was);
    }
  });

  it('says which value and which figures differ when the book is another one', async () => {
    const changed: ParameterBook = {
      ...book,
      entries: book.entries.map((each) =>
        each.parameter === 'medical/supplement-rate' ? { ...each, value: '0.6' } : each,
      ),
    };
    const [{ id } = { id: 0 }] = await desk.history(2, 2019);
    const other = openDesk(database, changed);
    const { same, parameters, figures, formula } = await other.replay(id);
    expect(same).toBe(false);
    expect(parameters).toMatchObject([{ field: 'supplementRate', was: '0.5', is: '0.6' }]);
    expect(figures.map(({ field }) => field)).toContain('commercialSupplement');
    expect(formula).toEqual([]);
    const { result, explanation } = await other.statement(id);
    expect(explanation.zh).toContain('由调用者给出');
    expect((await desk.statement(id)).result).toEqual(result);
  });

  it('stays in force when a later stay of the same request cannot be settled', async () => {
    const before = await desk.history(1, 2019);
    const entries = book.entries.map((each) =>
      each.parameter === 'medical/relief-cap' ? { ...each, to: '2019-06-30' } : each,
    );
    const halfYear = openDesk(database, { ...book, entries });
    const order = { patient: 1, year: 2019, stayIds: ['ZY2019-001', 'ZY2019-052'], knownOn: '2019-12-30' };
    await expect(halfYear.settle(order)).rejects.toThrow('DZ401');
    expect(await desk.history(1, 2019)).toEqual(before);
  });
});

describe('a bill', () => {
  it('is refused when it is taken in twice, or is of another person', async () => {
    const { stays } = await desk.year(3, 2019);
    const [{ facts } = { facts: undefined }] = stays;
    if (!facts) throw new Error('the examples have a stay for the third patient');
    await expect(desk.takeBill(3, facts)).rejects.toThrow('DZ114');
    await expect(desk.takeBill(4, facts)).rejects.toThrow('DZ114');
    const tooMuch = { ...facts, stayId: 'ZY2019-299', inPolicyCost: '99999.00' };
    await expect(desk.takeBill(3, tooMuch)).rejects.toThrow('DZ114');
    expect((await desk.year(3, 2019)).stays).toHaveLength(1);
  });
});
