import { defineProcedure, failure, text, type Count, type Procedure } from '@dzfp/core';
import { apportion } from '@dzfp/core/allocation';
import { moneyFrom, toDecimal } from '@dzfp/core/decimal';
import { toFen, workPoints2019 } from '@dzfp/core/model';
import { mu } from './model/mu.ts';
import { liesWithin } from './model/quota-kind.ts';
import { QuotaSale, SaleProceeds } from './model/quota-sale.ts';
import { kindNamed, quotaParameters, type QuotaParameters } from './quota-parameters.ts';
import { quotaProceedsExamples } from './quota-proceeds-examples.ts';

/** Refuses what has no price by the mu, and a buyer outside the division inside which the kind may be transferred. */
function check({ kind, region }: QuotaSale, parameters: QuotaParameters): void {
  const { unit, within } = kindNamed(parameters, kind, 'kind');
  if (unit !== 'squareMetre') {
    const reason = text('不以面积计量', 'it is not measured by area');
    throw failure('DZ114', { field: 'kind', other: 'pricePerMu', reason }, ['kind']);
  }
  if (!liesWithin(region, within)) {
    const reason = text(`${kind}只能在 ${within} 内流转`, `${kind} may be transferred inside ${within} only`);
    throw failure('DZ114', { field: 'region', other: 'kind', reason }, ['region']);
  }
}

/**
 * 指标流转收益 (clause 4.4): a transfer inside the province brings area times price, rounded once, and the villages share it by the area
 * that each gave, to the fen.
 *
 * @source S0
 */
export const quotaProceeds: Procedure<'village/quota-proceeds', QuotaSale, SaleProceeds, QuotaParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'village/quota-proceeds',
    clauses: ['4.4'],
    title: text('指标流转收益分配', 'Proceeds of a transfer of quota'),
    summary: text(
      '省内流转的收益等于面积乘以每亩价格，按各村提供的面积分到村，一分不差。',
      'A transfer in the province brings area times the price of a mu, shared among the villages by the area each gave, to the fen.',
    ),
    subject: 'project',
    authority: text('自然资源局、财政局', 'natural resources bureau, finance bureau'),
    papers: [text('流转合同、收款凭证', 'contract, receipts')],
    timeLimit: text('到账后；期限未见来源', 'after the money arrives; no limit was found'),
    level: text('县', 'county'),
    sources: [workPoints2019],
    interactions: [
      { with: 'village/quota-ledger', what: text('面积须已在台账流转', 'the area is transferred in the books') },
      { with: 'funds/pool', what: text('返还贫困村的收益不入资金池', 'what returns to the villages is not pooled') },
    ],
    input: QuotaSale,
    output: SaleProceeds,
    parameters: quotaParameters,
    on: 'on',
    run: (sale, parameters) => {
      check(sale, parameters);
      const { pricePerMu, parts } = sale;
      const area = parts.reduce((sum, each) => sum + each.area, 0);
      const proceeds = moneyFrom(toDecimal(pricePerMu, 'fen').times(area).times(mu.parts).div(mu.squareMetres), toFen);
      const claims = parts.map((each) => ({ key: each.village, weight: each.area }));
      const shares = area === 0 ? [] : apportion(proceeds, claims, { method: 'largestRemainder' });
      return {
        area: area as Count,
        proceeds,
        shares: shares.map(({ key, amount }) => ({ village: key, amount })),
      };
    },
    laws: [
      {
        id: 'shares-are-the-proceeds',
        title: text('各村所得之和等于收益', 'the shares sum to the proceeds'),
        holds: ({ output }) => output.shares.reduce((sum, { amount }) => sum + amount, 0) === output.proceeds,
      },
      {
        id: 'equal-area-equal-share',
        title: text('面积相同的村所得至多差一分', 'villages of equal area differ by a fen at most'),
        holds: ({ input, output }) => {
          const got = new Map(output.shares.map(({ village, amount }) => [village, amount as number]));
          return input.parts.every((a) =>
            input.parts.every(
              (b) => a.area !== b.area || Math.abs((got.get(a.village) ?? 0) - (got.get(b.village) ?? 0)) <= 1,
            ),
          );
        },
      },
      {
        id: 'no-area-no-money',
        title: text('没有面积就没有收益', 'no area brings nothing'),
        holds: ({ output }) => output.area > 0 || output.proceeds === 0,
      },
    ],
    examples: quotaProceedsExamples,
  });
