import { recordShapeOf, type AnyPolicy, type Day, type Language, type Money, type Procedure } from '@dzfp/core';
import type { Entry, LedgerAccount } from '@dzfp/core/ledger';
import type { Chart } from './chart.ts';
import { levelsOf } from './levels-of.ts';
import { waterfall, type Step } from './waterfall.ts';

interface Book {
  readonly on: Day;
  readonly entries: readonly Entry<Money>[];
}
type AnyProcedure = Extract<AnyPolicy, { readonly kind: 'procedure' }>;
type Ledger = Procedure<string, Book, LedgerAccount<Money> | { readonly account: LedgerAccount<Money> }, object>;

const words = {
  zh: { and: '、', received: ' 收到', held: ' 结余', paid: ' 支付' },
  en: { and: ', ', received: ' received', held: ' holds', paid: ' paid' },
} as const;

/** The money of the first example of a ledger from the document downwards: what each level received, holds, and paid out. */
export function ledgerWaterfall(policy: AnyProcedure, language: Language): readonly Chart[] {
  if (!isLedger(policy)) return [];
  const ledger: Ledger = policy;
  const example = ledger.examples.find((each) => 'expected' in each);
  if (example === undefined) return [];
  const book = ledger.input.parse(example.input);
  const said = ledger.with(example.parameters).evaluateParsed(book);
  const { nodes } = 'account' in said ? said.account : said;
  const booked = book.entries.filter(({ on }) => on <= book.on);
  const word = words[language];
  const steps = levelsOf(booked).flatMap((level): readonly Step[] => {
    const names = [...level].join(word.and);
    const of = nodes.filter(({ node }) => level.has(node));
    const paid = booked.filter(({ from, to }) => from !== null && to === null && level.has(from));
    return [
      { name: names + word.received, amount: sum(of.map(({ received }) => received)), part: false },
      { name: names + word.held, amount: sum(of.map(({ balance }) => balance)), part: true },
      { name: names + word.paid, amount: sum(paid.map(({ amount }) => amount)), part: true },
    ];
  });
  return waterfall(
    steps.filter(({ amount }) => amount !== 0),
    language,
  );
}

/** A procedure that gives the account of a ledger of money, alone or beside what else it says. */
function isLedger(policy: AnyProcedure): boolean {
  const { nodes, account } = recordShapeOf(policy.output).fields;
  const shape = nodes?.shape ?? (account?.shape.kind === 'record' ? account.shape.fields['nodes']?.shape : undefined);
  if (shape?.kind !== 'list' || !Object.hasOwn(recordShapeOf(policy.input).fields, 'entries')) return false;
  return shape.of.fields['received']?.shape.kind === 'money';
}

function sum(amounts: readonly Money[]): Money {
  return amounts.reduce<number>((all, each) => all + each, 0) as Money;
}
