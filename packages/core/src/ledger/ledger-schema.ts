import type { Whole } from '../allocation/whole.ts';
import { choice, day, flag, list, record, text as freeText, type Schema } from '../schema/builders.ts';
import type { LedgerAccount } from './account.ts';
import type { Balance } from './balances.ts';
import type { Entry, LedgerFinding } from './entry.ts';
import { ledgerFindingNames } from './finding-names.ts';

/** The schemas of a ledger's entries and results in one unit. */
export interface LedgerSchemas<Unit extends Whole> {
  readonly entry: Schema<Entry<Unit>>;
  readonly balance: Schema<Balance<Unit>>;
  readonly finding: Schema<LedgerFinding<Unit>>;
  readonly account: Schema<LedgerAccount<Unit>>;
}

/** How many lines a ledger may have. */
export const mostEntries = 200_000;

/**
 * Makes the schemas of a ledger from what makes the schema of an amount under a name.
 *
 * @param amount - for instance `money` or `count`
 * @param signed - the same where it may be negative, for balances; `amount` unless given
 * @example
 * ```ts
 * import { count } from '@dzfp/core';
 * import { ledgerSchemas } from '@dzfp/core/ledger';
 * const points = ledgerSchemas(count);
 * points.entry.parse({ id: '1', on: '2019-03-01', from: null, to: 'h1', amount: 5, document: '公示 1' }).amount // => 5
 * ```
 */
export function ledgerSchemas<Unit extends Whole>(
  amount: (zh: string, en: string) => Schema<Unit>,
  signed: (zh: string, en: string) => Schema<Unit> = amount,
): LedgerSchemas<Unit> {
  const node = (zh: string, en: string): ReturnType<Schema<string>['nullable']> => freeText(zh, en).nullable();
  const entry = {
    id: freeText('编号', 'id'),
    on: day('日期', 'day'),
    from: node('付方', 'from'),
    to: node('收方', 'to'),
    amount: amount('数额', 'amount'),
    parent: freeText('来源分录', 'parent entry').optional(),
    reverses: freeText('冲销分录', 'entry it takes back').optional(),
    document: freeText('文号', 'document'),
  };
  const balance = {
    node: freeText('单位', 'node'),
    received: amount('收到', 'received'),
    paid: amount('拨出', 'passed on'),
    balance: signed('结余', 'balance'),
  };
  const finding = {
    kind: choice('问题', 'finding', ledgerFindingNames),
    at: freeText('所在分录或单位', 'entry or node'),
    on: day('日期', 'day'),
    excess: amount('超出', 'excess').optional(),
  };
  const most = mostEntries;
  const traced = {
    node: node('所在节点', 'node'),
    amount: signed('数额', 'amount'),
    entry: freeText('分录', 'entry'),
    document: freeText('来源文号', 'source document').nullable(),
  };
  const account = {
    entered: amount('入账', 'entered'),
    left: amount('出账', 'left the books'),
    held: signed('在账', 'held'),
    nodes: list('各节点', 'nodes', record<object>('结余', 'balance', balance), { most }),
    traced: list('每笔的来源', 'where each amount came from', record<object>('来源', 'traced amount', traced), {
      most,
    }),
    untraced: signed('来源不明', 'untraced'),
    findings: list('问题', 'findings', record<object>('账目问题', 'finding', finding), { most }),
    sound: flag('账目相符', 'sound'),
  };
  // The fields of a record whose unit is still open cannot be compared with those of the type; each of them is right.
  return {
    entry: record<object>('分录', 'entry', entry) as unknown as Schema<Entry<Unit>>,
    balance: record<object>('结余', 'balance', balance) as unknown as Schema<Balance<Unit>>,
    finding: record<object>('账目问题', 'finding', finding) as unknown as Schema<LedgerFinding<Unit>>,
    account: record<object>('账目监管', 'account of the ledger', account) as unknown as Schema<LedgerAccount<Unit>>,
  };
}
