import { defineProcedure, text, type Procedure } from '@dzfp/core';
import { accountHolds, accountOf } from '@dzfp/core/ledger';
import { workPoints2019 } from '@dzfp/core/model';
import { PartnerAccount, PartnerLedger } from './model/partner-ledger.ts';
import { partnerFundExamples } from './partner-fund-examples.ts';

/** 无参数. */
type None = Readonly<Record<never, never>>;

/**
 * 协作资金台账 (clause 11): the money of a partnership from the document through the partner's project to the payee, under the law of
 * the city's own ledger. A ledger holds one direction: what is given and what is received are never mixed.
 *
 * @source S0
 */
export const partnerFund: Procedure<'cooperation/partner-fund', PartnerLedger, PartnerAccount, None> =
  /* @__PURE__ */ defineProcedure({
    id: 'cooperation/partner-fund',
    clauses: ['11'],
    title: text('协作资金台账', 'Ledger of the partnership'),
    summary: text(
      '协作资金从文件到项目到受益人，每一分都能追到来源；付出和接受分开立账。',
      'The money of the partnership from the document to the project and the payee, every fen traced; giving and receiving are separate books.',
    ),
    subject: 'city',
    authority: text('财政局、扶贫开发办公室', 'finance bureau, poverty-alleviation office'),
    papers: [text('拨款文件、项目计划、支付凭证', 'documents, project plans, vouchers')],
    timeLimit: text('随时', 'at any time'),
    level: text('双方市、县', 'city and county of both sides'),
    sources: [workPoints2019],
    interactions: [
      {
        with: 'funds/fund-ledger',
        what: text('与本市扶贫资金台账同一规则，分开记账', 'the law of the city’s own ledger, in separate books'),
      },
    ],
    input: PartnerLedger,
    output: PartnerAccount,
    parameters: {},
    on: 'on',
    run: ({ on, direction, entries }) => ({ direction, account: accountOf(entries, on) }),
    laws: [
      {
        id: 'received-is-paid-and-balance',
        title: text('每个节点收入等于支出加结余', 'each node has received what it paid and what it holds'),
        holds: ({ output }) => accountHolds(output.account).balanced,
      },
      {
        id: 'nothing-lost-or-made',
        title: text('来源等于出账加在账', 'what entered is what left and what is held'),
        holds: ({ output }) => accountHolds(output.account).conserved,
      },
      {
        id: 'sound-means-traced',
        title: text('账目相符时每一分都有来源', 'in a sound ledger every fen has a source'),
        holds: ({ output }) => accountHolds(output.account).traced,
      },
    ],
    examples: partnerFundExamples,
  });
