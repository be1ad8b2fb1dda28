import { defineProcedure, failure, text, type Count, type Procedure } from '@dzfp/core';
import { accountOf } from '@dzfp/core/ledger';
import { workPoints2019 } from '@dzfp/core/model';
import { QuotaBooks, QuotaReport, type QuotaBook, type QuotaLine, type QuotaNode } from './model/quota-books.ts';
import { quotaLedgerExamples } from './quota-ledger-examples.ts';

/** 无参数. */
type None = Readonly<Record<never, never>>;

const nodes: readonly string[] = ['available', 'used', 'reserved', 'transferred'] satisfies readonly QuotaNode[];

function lineOf({ kind, entries }: QuotaBook, on: Parameters<typeof accountOf>[1]): QuotaLine {
  const foreign = entries.flatMap(({ from, to }) => [from, to]).find((node) => node !== null && !nodes.includes(node));
  if (foreign !== undefined && foreign !== null)
    throw failure('DZ106', { field: `books ${kind}`, found: foreign, allowed: nodes.join(', ') }, ['books']);
  const { entered, left, nodes: balances, findings } = accountOf(entries, on);
  if (left > 0)
    throw failure('DZ106', { field: `books ${kind} to`, found: 'null', allowed: nodes.join(', ') }, ['books']);
  const at = (node: QuotaNode): Count => balances.find((each) => each.node === node)?.balance ?? (0 as Count);
  return {
    kind,
    certified: entered,
    available: at('available'),
    used: at('used'),
    reserved: at('reserved'),
    transferred: at('transferred'),
    findings,
  };
}

/**
 * 指标台账 (clause 4.4): of each kind of quota no more is ever used, reserved or transferred than was certified; a reversal restores
 * exactly what it takes back.
 *
 * @source S0
 */
export const quotaLedger: Procedure<'village/quota-ledger', QuotaBooks, QuotaReport, None> =
  /* @__PURE__ */ defineProcedure({
    id: 'village/quota-ledger',
    clauses: ['4.4'],
    title: text('增减挂钩与占补平衡指标台账', 'Books of land quota'),
    summary: text(
      '每种指标的核定数等于可用、已用、预留和已流转之和，任何一天都不超用。',
      'What was certified is available, used, reserved and transferred; on no day is more used than certified.',
    ),
    subject: 'county',
    authority: text('自然资源局', 'natural resources bureau'),
    papers: [text('验收文件、使用批文、流转合同', 'acceptances, approvals, contracts')],
    timeLimit: text('随时', 'at any time'),
    level: text('县、市', 'county and city'),
    sources: [workPoints2019],
    interactions: [
      {
        with: 'village/surplus-quota',
        what: text('节余指标由项目验收核定', 'a surplus is certified by the acceptance of its project'),
      },
      {
        with: 'village/inter-provincial-fee',
        what: text('跨省调剂另有费用，不入本台账', 'what is offset in another province has its own fee'),
      },
    ],
    input: QuotaBooks,
    output: QuotaReport,
    parameters: {},
    on: 'on',
    run: ({ on, books }) => {
      const twice = books.find(({ kind }, i) => books.findIndex((each) => each.kind === kind) !== i);
      if (twice !== undefined) throw failure('DZ602', { what: 'books', key: twice.kind }, ['books']);
      const lines = books.map((each) => lineOf(each, on));
      return { lines, sound: lines.every(({ findings }) => findings.length === 0) };
    },
    laws: [
      {
        id: 'certified-is-all-its-parts',
        title: text('核定数等于可用、已用、预留、流转之和', 'certified is available, used, reserved and transferred'),
        holds: ({ output }) =>
          output.lines.every(
            ({ certified, available, used, reserved, transferred }) =>
              certified === available + used + reserved + transferred,
          ),
      },
      {
        id: 'sound-is-never-overused',
        title: text('账目相符即没有超用', 'sound books are never overused'),
        holds: ({ output }) => !output.sound || output.lines.every(({ available }) => available >= 0),
      },
      {
        id: 'each-kind-by-itself',
        title: text('各种类分别成账', 'each kind is a book of its own'),
        holds: ({ input, output }) => output.lines.length === input.books.length,
      },
    ],
    examples: quotaLedgerExamples,
  });
