import { defineProcedure, text, type Count, type Day, type Procedure } from '@dzfp/core';
import { inKeyOrder } from '@dzfp/core/allocation';
import { accountOf } from '@dzfp/core/ledger';
import { workPoints2019 } from '@dzfp/core/model';
import { QuotaBooks, type QuotaBook, type QuotaNode } from './model/quota-books.ts';
import type { QuotaKind } from './model/quota-kind.ts';
import { QuotaReport, type QuotaLine } from './model/quota-report.ts';
import { quotaFindings } from './quota-findings.ts';
import { quotaLedgerExamples } from './quota-ledger-examples.ts';
import { kindNamed, quotaParameters, type QuotaParameters } from './quota-parameters.ts';

function lineOf({ kind, entries }: QuotaBook, { unit, within }: QuotaKind, on: Day): QuotaLine {
  const booked = entries.filter((each) => each.on <= on);
  const { entered, left, nodes, findings } = accountOf<Count>(booked, on);
  const at = (node: QuotaNode): Count => nodes.find((each) => each.node === node)?.balance ?? (0 as Count);
  return {
    kind,
    unit,
    certified: (entered - left) as Count,
    available: at('available'),
    used: at('used'),
    reserved: at('reserved'),
    transferred: at('transferred'),
    findings: [...findings, ...quotaFindings(booked, within)],
  };
}

/**
 * 指标台账 (clause 4.4): of each kind of quota no more is ever used, reserved or transferred than was certified; a transfer names a
 * buyer inside the division allowed; what comes back names what it reverses, and restores it exactly.
 *
 * @source S0
 */
export const quotaLedger: Procedure<'village/quota-ledger', QuotaBooks, QuotaReport, QuotaParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'village/quota-ledger',
    clauses: ['4.4'],
    title: text('增减挂钩与占补平衡指标台账', 'Books of land quota'),
    summary: text(
      '每种指标的核定数等于可用、已用、预留和已流转之和，任何一天都不超用；流转须注明范围内的受让方，退回须如数冲销。',
      'What was certified is available, used, reserved and transferred; on no day is more used than certified; a transfer names a buyer inside the division allowed, a return reverses exactly.',
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
    parameters: quotaParameters,
    on: 'on',
    run: ({ on, books }, parameters) => {
      const lines = inKeyOrder(
        books.map((book) => ({ key: book.kind, book })),
        'books',
      ).map(({ key, book }) => lineOf(book, kindNamed(parameters, key, 'books'), on));
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
        title: text('账目相符即没有一项为负', 'in sound books nothing is below zero'),
        holds: ({ output }) =>
          !output.sound ||
          output.lines.every(
            ({ available, used, reserved, transferred }) => Math.min(available, used, reserved, transferred) >= 0,
          ),
      },
      {
        id: 'each-kind-by-itself',
        title: text('各种类分别成账', 'each kind is a book of its own'),
        holds: ({ input, output }) => output.lines.length === input.books.length,
      },
    ],
    examples: quotaLedgerExamples,
  });
