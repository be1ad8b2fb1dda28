import {
  day,
  defineProcedure,
  flag,
  freeText,
  list,
  money,
  record,
  text,
  type Day,
  type Money,
  type Procedure,
  type Schema,
} from '@dzfp/core';
import {
  conservation,
  ledgerFindings,
  ledgerSchemas,
  trace,
  type Balance,
  type Entry,
  type LedgerFinding,
} from '@dzfp/core/ledger';
import { workPoints2019 } from '@dzfp/core/model';
import { fundLedgerExamples } from './fund-ledger-examples.ts';

/** All movements of the money, from the document to the payee. */
export interface FundEntries {
  readonly on: Day;
  readonly entries: readonly Entry<Money>[];
}

/** Where an amount stands, and the document that it came by. */
export interface TracedAmount {
  /** None: it has left the books. */
  readonly node: string | null;
  readonly amount: Money;
  readonly entry: string;
  /** None: the chain is broken, and the amount is a finding. */
  readonly document: string | null;
}

/** The account of the ledger at the end of the day. */
export interface FundLedger {
  readonly entered: Money;
  readonly left: Money;
  readonly held: Money;
  readonly nodes: readonly Balance<Money>[];
  readonly traced: readonly TracedAmount[];
  readonly untraced: Money;
  readonly findings: readonly LedgerFinding<Money>[];
  /** No finding, and nothing lost or made. */
  readonly sound: boolean;
}

const least = '-999999999999.99';
const most = 200_000;
const schemas = /* @__PURE__ */ ledgerSchemas(
  /* @__PURE__ */ money('金额', 'amount'),
  /* @__PURE__ */ money('金额', 'amount', { least }),
);
const FundEntries: Schema<FundEntries> = record<FundEntries>('扶贫资金台账', 'ledger of the funds', {
  on: day('截止日期', 'as of'),
  entries: list('分录', 'entries', schemas.entry, { most }),
});
const FundLedger: Schema<FundLedger> = record<FundLedger>('扶贫资金监管', 'account of the ledger', {
  entered: money('来源合计', 'entered'),
  left: money('已出账', 'left the books'),
  held: money('账上合计', 'held', { least }),
  nodes: list('各节点', 'nodes', schemas.balance, { most }),
  traced: list(
    '每笔钱的来源',
    'where each amount came from',
    record<TracedAmount>('来源', 'traced amount', {
      node: freeText('所在节点', 'node').nullable(),
      amount: money('金额', 'amount', { least }),
      entry: freeText('分录', 'entry'),
      document: freeText('来源文号', 'source document').nullable(),
    }),
    { most },
  ),
  untraced: money('来源不明', 'without a source', { least }),
  findings: list('问题', 'findings', schemas.finding, { most }),
  sound: flag('账目相符', 'sound'),
});

/** 无参数. */
type None = Readonly<Record<never, never>>;

/**
 * 扶贫资金台账 (clause 2.4): from the document to the payee, each node has received what it paid and what it holds, on every day, and
 * every fen at a payee goes back to one source document. What does not is named.
 *
 * @source S0
 */
export const fundLedger: Procedure<'funds/fund-ledger', FundEntries, FundLedger, None> =
  /* @__PURE__ */ defineProcedure({
    id: 'funds/fund-ledger',
    clauses: ['2.4'],
    title: text('扶贫资金动态监管台账', 'Ledger of poverty-alleviation funds'),
    summary: text(
      '每一分钱从哪份文件来、到了谁手里，都查得到。',
      'For every fen it can be seen by which document it came and who has it.',
    ),
    subject: 'city',
    authority: text('财政局', 'finance bureau'),
    papers: [text('资金下达文件', 'documents of allocation'), text('拨付凭证', 'vouchers of payment')],
    timeLimit: text('随时', 'at any time'),
    level: text('市、县、乡、村', 'city, county, township and village'),
    sources: [workPoints2019],
    input: FundEntries,
    output: FundLedger,
    parameters: {},
    on: 'on',
    run: ({ on, entries }) => {
      const { entered, left, held, nodes, holds } = conservation(entries, on);
      const findings = ledgerFindings(entries.filter((each) => each.on <= on));
      const traced = trace(entries, on).map(({ node, amount, entry, document }) => ({ node, amount, entry, document }));
      const untraced = traced.reduce((sum, { amount, document }) => sum + (document === null ? amount : 0), 0) as Money;
      return { entered, left, held, nodes, traced, untraced, findings, sound: holds && findings.length === 0 };
    },
    laws: [
      {
        id: 'received-is-paid-and-balance',
        title: text('每个节点收入等于支出加结余', 'each node has received what it paid and what it holds'),
        holds: ({ output }) => output.nodes.every(({ received, paid, balance }) => received === paid + balance),
      },
      {
        id: 'nothing-lost-or-made',
        title: text('来源等于出账加在账', 'what entered is what left and what is held'),
        holds: ({ output }) => output.entered === output.left + output.held,
      },
      {
        id: 'sound-means-traced',
        title: text('账目相符时每一分都有来源', 'in a sound ledger every fen has a source'),
        holds: ({ output }) => !output.sound || output.traced.every(({ document }) => document !== null),
      },
    ],
    examples: fundLedgerExamples,
  });
