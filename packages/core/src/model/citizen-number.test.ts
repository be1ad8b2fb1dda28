import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeIssue } from '../error/describe.ts';
import { printDay } from '../quantity/day.ts';
import { record, type Schema } from '../schema/builders.ts';
import { jsonSchema } from '../schema/json-schema.ts';
import { wireReader } from '../schema/read.ts';
import { citizenNumberFormat } from './citizen-number-format.ts';
import { checkCharacterOf, citizenNumber, maskCitizenNumber, readCitizenNumber } from './citizen-number.ts';

/** Seventeen digits of nobody: the sequence is 990–999. */
const body = fc
  .tuple(
    fc.integer({ min: 100_000, max: 999_999 }),
    fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
    fc.integer({ min: 990, max: 999 }),
  )
  .map(([area, born, sequence]) => `${area}${born.toISOString().slice(0, 10).replaceAll('-', '')}${sequence}`);
const number = body.map((digits) => digits + checkCharacterOf(digits));

it('ID1 and ID2: the published check characters', () => {
  expect(checkCharacterOf('34052419800101001')).toBe('X');
  expect(checkCharacterOf('37010119010203997')).toBe('3');
  expect(readCitizenNumber('34052419800101001X').ok).toBe(true);
  expect(readCitizenNumber('370101190102039973').ok).toBe(true);
});

it('reads area, birth date and sex', () => {
  const read = readCitizenNumber('371402195402269910');
  expect(read).toMatchObject({ ok: true, value: { area: '371402', sex: 'male', oldForm: false } });
  expect(read.ok && printDay(read.value.bornOn)).toBe('1954-02-26');
  const [man, woman] = ['37148219770910997', '37148219770910998'].map((digits) => digits + checkCharacterOf(digits));
  expect(readCitizenNumber(String(man))).toMatchObject({ value: { sex: 'male' } });
  expect(readCitizenNumber(String(woman))).toMatchObject({ value: { sex: 'female' } });
});

it('completes an old number of 15 digits', () => {
  expect(readCitizenNumber('371402540226991')).toMatchObject({
    value: { number: '371402195402269910', oldForm: true },
  });
});

it.each([
  ['', 'it must have 18 characters'],
  ['37140219540226991', 'it must have 18 characters'],
  ['３71402195402269910', 'it must be digits'],
  ['37010119010203997x', 'it must be digits'],
  ['371402195402269 10', 'it must be digits'],
  ['3714025402269 1', 'it must be digits'],
  ['071402195402269910', 'its area code'],
  ['371402195402309910', 'its birth date'],
  ['371402540230991', 'its birth date'],
  ['371402195402269911', 'its check character'],
])('refuses %j with its reason', (written, reason) => {
  const read = readCitizenNumber(written);
  expect(read).toMatchObject({ ok: false, issues: [{ code: 'DZ112' }] });
  expect(read.ok ? '' : describeIssue(read.issues[0], 'en')).toContain(reason);
});

it('any body with its check character passes; any single changed digit or swap of neighbours fails', () => {
  fc.assert(
    fc.property(number, fc.nat(17), fc.integer({ min: 1, max: 9 }), (right, at, by) => {
      expect(readCitizenNumber(right)).toMatchObject({ ok: true, value: { number: right } });
      const old = right.charAt(at);
      const changed = old === 'X' ? String(by) : String((Number(old) + by) % 10);
      expect(readCitizenNumber(right.slice(0, at) + changed + right.slice(at + 1)).ok).toBe(false);
      const next = right.charAt(at + 1);
      const swapped = right.slice(0, at) + next + old + right.slice(at + 2);
      expect(readCitizenNumber(swapped).ok).toBe(next === old || at === 17);
    }),
    { numRuns: 2000 },
  );
});

it('a masked number never shows nine digits on end, nor does any other text', () => {
  expect(maskCitizenNumber('371402195402269910')).toBe('371402************');
  expect(maskCitizenNumber("'371402195402269910")).toBe('*'.repeat(19));
  expect(maskCitizenNumber('')).toBe('');
  fc.assert(
    fc.property(fc.oneof(number, fc.string(), fc.stringMatching(/^\d{0,40}$/)), (written) => {
      expect(maskCitizenNumber(written)).not.toMatch(/\d{7}/);
      expect(maskCitizenNumber(written).length).toBeLessThanOrEqual(20);
    }),
  );
});

interface Holder {
  readonly id?: string | null;
}
const Holder: Schema<Holder> = record('持证人', 'holder', {
  id: citizenNumber('证件号码', 'document number').nullable().optional(),
});

it('as a field: refused by DZ112 with the name of the field, never quoting the number', () => {
  const read = wireReader(Holder)({ id: '371402195402269911' });
  expect(read.ok ? [] : read.issues).toMatchInlineSnapshot(`
    [
      {
        "code": "DZ112",
        "info": {
          "field": {
            "en": "document number (id)",
            "zh": "证件号码（id）",
          },
          "reason": {
            "en": "its check character does not fit",
            "zh": "校验码不符",
          },
        },
        "path": [
          "id",
        ],
      },
    ]
  `);
  expect(JSON.stringify(read)).not.toMatch(/\d{7}/);
  expect(wireReader(Holder)({ id: '3'.repeat(19) })).toMatchObject({ issues: [{ code: 'DZ110' }] });
  expect(JSON.stringify(wireReader(Holder)({ id: 371_402_195_402_269 }))).not.toMatch(/\d{7}/);
});

it('the compiled reader accepts exactly what zod accepts, with the same value', () => {
  const read = wireReader(Holder);
  const written = fc.oneof(
    number,
    body,
    fc.tuple(body, fc.stringMatching(/^[0-9Xx]$/)).map(([digits, last]) => digits + last),
    body.map((digits) => digits.slice(0, 6) + digits.slice(8)),
    fc.stringMatching(/^[0-9X]{13,20}$/),
    fc.string(),
    fc.constantFrom(null, undefined, 1, true),
  );
  fc.assert(
    fc.property(written, (id) => {
      const slow = Holder.safeParse({ id });
      const fast = read({ id });
      expect(fast.ok).toBe(slow.success);
      expect(fast.ok ? fast.value : undefined).toEqual(slow.data);
      if (typeof id !== 'string') return;
      expect(citizenNumberFormat.read(id)).toBe(slow.success ? slow.data.id : undefined);
    }),
    { numRuns: 2000 },
  );
});

it('has a JSON Schema whose pattern lets both forms pass', () => {
  const { properties } = jsonSchema(Holder);
  const text = { type: 'string', maxLength: 18, pattern: citizenNumberFormat.pattern };
  expect(properties?.['id']).toMatchObject({ anyOf: [text, { type: 'null' }] });
  const pattern = new RegExp(text.pattern);
  fc.assert(
    fc.property(number, (right) => {
      expect(right).toMatch(pattern);
      expect(right.slice(0, 6) + right.slice(8, 17)).toMatch(pattern);
    }),
  );
});

it('writes back what it has read', () => {
  const read = Holder.parse({ id: '371402540226991' });
  expect(Holder.parse(Holder.encode(read))).toEqual({ id: '371402195402269910' });
});
