import { defineProcedure, text, type Procedure } from '@dzfp/core';
import { accountHolds, accountOf } from '@dzfp/core/ledger';
import { workPoints2019 } from '@dzfp/core/model';
import { fundLedgerExamples } from './fund-ledger-examples.ts';
import { FundEntries, FundLedger } from './model/fund-entries.ts';

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
    run: ({ on, entries }) => accountOf(entries, on),
    laws: [
      {
        id: 'received-is-paid-and-balance',
        title: text('每个节点收入等于支出加结余', 'each node has received what it paid and what it holds'),
        holds: ({ output }) => accountHolds(output).balanced,
      },
      {
        id: 'nothing-lost-or-made',
        title: text('来源等于出账加在账', 'what entered is what left and what is held'),
        holds: ({ output }) => accountHolds(output).conserved,
      },
      {
        id: 'sound-means-traced',
        title: text('账目相符时每一分都有来源', 'in a sound ledger every fen has a source'),
        holds: ({ output }) => accountHolds(output).traced,
      },
    ],
    examples: fundLedgerExamples,
  });
