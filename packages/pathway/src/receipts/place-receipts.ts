import { DzfpError, failure, parseDay, wireReader, type Day, type Wire } from '@dzfp/core';
import type { Household } from '@dzfp/core/model';
import { Receipts, type Receipt } from './receipt.ts';
import { purposesByName, type ReceiptPurpose } from './receipt-purpose.ts';

/** A receipt with the member of the household who is its payee, by the place in the household. */
export interface PlacedReceipt extends Receipt {
  readonly member: number;
}

/** Why a receipt is compared with nothing: it stays a receipt, and is listed. */
export type Unplaced = 'payeeNotRegistered' | 'payeeInSeveralPlaces' | 'purposeUnknown' | 'beforePeriod' | 'afterDay';

/** Receipts by household; every receipt of the list is in exactly one place of one of the two. */
export interface PlacedReceipts {
  readonly byHousehold: ReadonlyMap<string, readonly PlacedReceipt[]>;
  readonly unplaced: readonly { readonly receipt: Receipt; readonly why: Unplaced }[];
}

const readReceipts = /* @__PURE__ */ wireReader(Receipts);

/**
 * Joins receipts to households by the citizen number of the payee, and by nothing else (以证件号码比对，不以姓名比对).
 *
 * @param on - the day of the assessments; what is paid after it is not received yet
 * @throws DzfpError for a receipt that is wrong; DZ602 a serial number, or a purpose, is there twice
 */
export function placeReceipts(
  households: readonly Pick<Wire<Household>, 'number' | 'members'>[],
  receipts: readonly Wire<Receipt>[],
  purposes: readonly ReceiptPurpose[],
  on: string,
): PlacedReceipts {
  const read = readReceipts(receipts);
  if (!read.ok) throw new DzfpError(read.issues);
  const serials = new Set<string>();
  for (const { serial } of read.value) {
    if (serials.has(serial)) throw failure('DZ602', { what: 'receipts', key: serial }, ['receipts', serial]);
    serials.add(serial);
  }
  const known = purposesByName(purposes);
  const places = placesOf(households);
  const until = parseDay(on);
  const byHousehold = new Map<string, PlacedReceipt[]>();
  const unplaced: { receipt: Receipt; why: Unplaced }[] = [];
  for (const receipt of read.value) {
    const place = placeOf(receipt, known.get(receipt.purpose), places.get(receipt.payee) ?? [], until);
    if (typeof place === 'string') {
      unplaced.push({ receipt, why: place });
      continue;
    }
    const own = byHousehold.get(place.household) ?? [];
    byHousehold.set(place.household, own);
    own.push({ ...receipt, member: place.member });
  }
  return { byHousehold, unplaced };
}

function placeOf(
  { on }: Receipt,
  purpose: ReceiptPurpose | undefined,
  [first, ...more]: readonly Place[],
  until: Day,
): Place | Unplaced {
  if (purpose === undefined) return 'purposeUnknown';
  if (first === undefined) return 'payeeNotRegistered';
  if (more.length > 0) return 'payeeInSeveralPlaces';
  if (on > until) return 'afterDay';
  return on < parseDay(purpose.from) ? 'beforePeriod' : first;
}

interface Place {
  readonly household: string;
  readonly member: number;
}

function placesOf(households: readonly Pick<Wire<Household>, 'number' | 'members'>[]): ReadonlyMap<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { number, members } of households)
    members.forEach(({ citizenNumber }, member) => {
      const own = places.get(citizenNumber) ?? [];
      places.set(citizenNumber, own);
      own.push({ household: number, member });
    });
  return places;
}
