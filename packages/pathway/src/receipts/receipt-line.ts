import { text, type Text } from '@dzfp/core';
import type { NamedFact } from '@dzfp/core/engine';

/** How a claim stands. */
export type ReceiptState =
  'received' | 'short' | 'notDue' | 'overpaid' | 'notOwed' | 'unknown' | 'undecided' | 'unasked';

/** What each state is called. */
export const receiptStates: Readonly<Record<ReceiptState, Text>> = {
  received: text('已足额享受', 'received in full'),
  short: text('应享未享', 'owed and not received'),
  notDue: text('未到发放期限', 'not due yet'),
  overpaid: text('多享', 'received beyond what is owed'),
  notOwed: text('已享而按登记不应享', 'received, and not owed by the register'),
  unknown: text('实享不详，须询问', 'not known whether it came: to be asked'),
  undecided: text('已发放，应享待定', 'received; what is owed is not decided'),
  unasked: text('已发放，无应享可比', 'received; nothing says what is owed'),
};

/** What a policy owes a member or the household, what came, and what follows. Amounts are in wire form. */
export interface ReceiptLine {
  /** Absent when no policy that was asked says what is owed. */
  readonly policy?: string;
  readonly title: Text;
  readonly clauses: readonly string[];
  /** The member's place; absent for what concerns the household as a whole. */
  readonly member?: number;
  readonly illustrative: boolean;
  readonly state: ReceiptState;
  /** What is decided to be owed; while there is something to ask it may be more. Absent when nothing is decided. */
  readonly due?: string;
  /** What is known to have come; absent when nothing is known, which is not nothing. */
  readonly received?: string;
  /** What has not come by the day: the least and the most it can be. */
  readonly outstanding?: { readonly least: string; readonly most: string };
  /** What came beyond what is owed, at least. */
  readonly overpaid?: string;
  /** Numbers of the receipts that answer it; each answers one line. */
  readonly receipts: readonly string[];
  /** The facts to ask for before it can be said what is owed. */
  readonly ask: readonly NamedFact[];
}
