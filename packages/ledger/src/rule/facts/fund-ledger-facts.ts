import { parseDay } from '@dzfp/core';
import type { FundEntryCells } from '../../list/fund-entry-list.ts';
import type { ReadList } from '../../record/read-list.ts';
import type { ReadRow } from '../../record/read-row.ts';
import type { Facts } from './cell-facts.ts';

/** Gives the facts of each entry of a funds ledger, with those of the entry that its money came from. */
export function fundLedgerFacts(list: ReadList<FundEntryCells>): (row: ReadRow<FundEntryCells>) => Facts {
  const bySerial = new Map(list.rows.map((row) => [row.values.serial, row.values]));
  return ({ values, unread }) => {
    const { year, kind, on, parent } = values;
    const from = parent === undefined ? undefined : bySerial.get(parent);
    const given = (field: 'projectNumber' | 'payee' | 'use'): boolean | undefined =>
      field in unread ? undefined : values[field] !== undefined;
    return {
      on: on === undefined ? undefined : parseDay(on),
      year,
      pays: kind === undefined ? undefined : kind === 'pay',
      issues: kind === undefined ? undefined : kind === 'issue',
      projectGiven: given('projectNumber'),
      payeeGiven: given('payee'),
      useGiven: given('use'),
      parentOn: from?.on === undefined ? undefined : parseDay(from.on),
      // What comes from outside rests on no entry: its year is its own.
      parentYear: parent === undefined && !('parent' in unread) ? year : from?.year,
    };
  };
}
