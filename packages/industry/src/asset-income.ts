import { defineProcedure, failure, text, type Money, type Procedure } from '@dzfp/core';
import { apportion, compareKeys } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { assetIncomeExamples } from './asset-income-examples.ts';
import { AssetIncome, IncomePlan, type ClassWeight, type IncomeShare, type Sharer } from './model/asset-income.ts';
import { qingyangIncome } from './sources.ts';

/** 无参数. */
type None = Readonly<Record<never, never>>;

interface Parts {
  readonly household: string;
  readonly parts: number;
}

/** Who is on the list of the day, with the parts of the household. */
function partsOf(sharers: readonly Sharer[], classes: readonly ClassWeight[], on: number): readonly Parts[] {
  const weights = new Map(classes.map((each) => [each.class, each.weight as number]));
  const listed = sharers
    .filter(({ listedFrom, listedUntil }) => listedFrom <= on && (listedUntil === null || on <= listedUntil))
    .toSorted((a, b) => compareKeys(a.household, b.household));
  return listed.map(({ household, class: name, people }, i) => {
    if (household === listed[i + 1]?.household)
      throw failure('DZ602', { what: 'sharers', key: household }, ['sharers']);
    const weight = weights.get(name);
    if (weight === undefined)
      throw failure('DZ106', { field: 'sharers class', found: name, allowed: [...weights.keys()].join('、') }, [
        'sharers',
      ]);
    return { household, parts: weight * people };
  });
}

/** Each part gets the same sum, cut to the grain. */
function cut(pot: number, all: readonly Parts[], grain: number): readonly IncomeShare[] {
  const parts = all.reduce((sum, each) => sum + each.parts, 0);
  if (parts === 0) return [];
  const perPart = Math.floor(Math.floor(pot / parts) / grain) * grain;
  return all.map((each) => ({ household: each.household, amount: (perPart * each.parts) as Money }));
}

/**
 * 资产收益分配 (clause 3.3): what was received goes to the village's part and to the households on the list of that day, by people and
 * class; an entry or exit moves later rounds only. What the cut to the grain leaves is kept or placed: no fen is lost.
 *
 * @source S0 F3
 */
export const assetIncome: Procedure<'industry/asset-income', AssetIncome, IncomePlan, None> =
  /* @__PURE__ */ defineProcedure({
    id: 'industry/asset-income',
    clauses: ['3.3'],
    title: text('资产收益分配', 'Income of an asset distributed'),
    summary: text(
      '收益实收多少、村留多少、各户按当天名单和人数类别分多少，尾数留村或分完，一分不少。',
      'What was received, what the village keeps, what each household on the day’s list gets by people and class; the remainder is kept or placed, no fen is lost.',
    ),
    subject: 'village',
    authority: text('村集体、乡镇', 'village collective, township'),
    papers: [text('收益分配方案、当日名单、公示', 'plan of distribution, list of the day, public notice')],
    timeLimit: text('按方案每年分配；期限未见来源', 'every year by the plan; no limit was found'),
    level: text('村，乡镇审核', 'village, audited by the township'),
    sources: [workPoints2019, qingyangIncome],
    interactions: [
      {
        with: 'pathway/net-income',
        what: text('分红计入家庭财产性收入', 'a dividend is property income of the household'),
      },
      { with: 'industry/four-rights', what: text('按收益权分配', 'distributed by the right to income') },
    ],
    input: AssetIncome,
    output: IncomePlan,
    parameters: {},
    on: 'on',
    run: ({ on, due, received, villagePart, classes, sharers, grain, remainder }) => {
      if (villagePart > received)
        throw failure(
          'DZ114',
          {
            field: 'villagePart',
            other: 'received',
            reason: text('村集体留用超过实收', 'the village keeps more than was received'),
          },
          ['villagePart'],
        );
      const all = partsOf(sharers, classes, on);
      const pot = received - villagePart;
      const claims = all.map(({ household, parts }) => ({ key: household, weight: parts }));
      const someone = all.some(({ parts }) => parts > 0);
      const shares =
        remainder === 'placed' && someone
          ? apportion(pot as Money, claims, { method: 'largestRemainder' }).map(({ key, amount }) => ({
              household: key,
              amount,
            }))
          : cut(pot, all, grain);
      const distributed = shares.reduce((sum, { amount }) => sum + amount, 0);
      return {
        outstanding: Math.max(0, due - received) as Money,
        shares,
        distributed: distributed as Money,
        villagePart,
        kept: (pot - distributed) as Money,
      };
    },
    laws: [
      {
        id: 'received-is-all-its-parts',
        title: text(
          '实收等于村留、到户与尾数之和',
          'received is the village part, what is distributed and what is kept',
        ),
        holds: ({ input, output }) => output.villagePart + output.distributed + output.kept === input.received,
      },
      {
        id: 'same-parts-same-sum',
        title: text(
          '人数类别相同的户所得至多差一分',
          'households of the same people and class differ by a fen at most',
        ),
        holds: ({ input, output }) => {
          const got = new Map(output.shares.map(({ household, amount }) => [household, amount as number]));
          return input.sharers.every((a) =>
            input.sharers.every(
              (b) =>
                a.class !== b.class ||
                a.people !== b.people ||
                !got.has(a.household) ||
                !got.has(b.household) ||
                Math.abs((got.get(a.household) ?? 0) - (got.get(b.household) ?? 0)) <= 1,
            ),
          );
        },
      },
      {
        id: 'only-the-list-of-the-day',
        title: text('只分给当天名单上的户', 'only the list of the day gets something'),
        holds: ({ input, output }) =>
          output.shares.every(({ household }) =>
            input.sharers.some(
              (each) =>
                each.household === household &&
                each.listedFrom <= input.on &&
                (each.listedUntil === null || input.on <= each.listedUntil),
            ),
          ),
      },
      {
        id: 'nothing-negative',
        title: text('各项不为负', 'nothing is negative'),
        holds: ({ output }) => output.kept >= 0 && output.shares.every(({ amount }) => amount >= 0),
      },
    ],
    examples: assetIncomeExamples,
  });
