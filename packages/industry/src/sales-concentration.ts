import {
  defineProcedure,
  parameter,
  rate,
  text,
  type Money,
  type ParametersOf,
  type Procedure,
  type Rate,
} from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { ProjectSales, SalesConcentration, type Concentration, type SalesLine } from './model/sales.ts';
import { salesConcentrationExamples } from './sales-concentration-examples.ts';

/** How much may hang on one product or buyer. */
export interface ConcentrationParameters {
  readonly mostOfOne: Rate;
}

const concentrationParameters: ParametersOf<ConcentrationParameters> = {
  mostOfOne: parameter('industry/most-of-one', '3.1', rate('单一产品或买家上限', 'most of one product or buyer')),
};

const million = 1_000_000n;

const total = (lines: readonly SalesLine[]): Money =>
  lines.reduce<number>((sum, { income }) => sum + income, 0) as Money;

/** What the biggest of one kind brings; of equal ones the first by name. */
function concentrationOf(lines: readonly SalesLine[], by: 'product' | 'buyer', mostOfOne: Rate): Concentration {
  const incomes = new Map<string, number>();
  for (const line of lines) incomes.set(line[by], (incomes.get(line[by]) ?? 0) + line.income);
  const [[biggest, income] = ['', 0]] = [...incomes].toSorted(([a, x], [b, y]) =>
    x === y ? compareKeys(a, b) : y - x,
  );
  const denominator = total(lines);
  return {
    biggest,
    share: { numerator: income, denominator },
    tooMuch: BigInt(income) * million > BigInt(denominator) * BigInt(mostOfOne),
  };
}

/**
 * 销售集中度 (clause 3.1): how much of a project's income hangs on one product, and how much on one buyer, each summed over all its lines.
 *
 * @source S0
 */
export const salesConcentration: Procedure<
  'industry/sales-concentration',
  ProjectSales,
  SalesConcentration,
  ConcentrationParameters
> = /* @__PURE__ */ defineProcedure({
  id: 'industry/sales-concentration',
  clauses: ['3.1'],
  title: text('销售集中度', 'Concentration of sales'),
  summary: text(
    '项目收入有几成靠一个产品、几成靠一个买家，是否过于集中。',
    'How much of the income hangs on one product and how much on one buyer, and whether that is too much.',
  ),
  subject: 'project',
  authority: text('农业农村局、扶贫开发办公室', 'agriculture bureau, poverty-alleviation office'),
  papers: [text('销售合同、订单', 'contracts, orders')],
  timeLimit: text('项目论证时和每年', 'when a project is examined, and every year'),
  level: text('县', 'county'),
  sources: [workPoints2019],
  interactions: [{ with: 'industry/project-shock', what: text('价格下跌后还剩多少', 'what is left when prices fall') }],
  input: ProjectSales,
  output: SalesConcentration,
  parameters: concentrationParameters,
  on: 'on',
  run: ({ lines }, { mostOfOne }) => {
    const income = total(lines);
    if (income === 0) return { income };
    return {
      income,
      product: concentrationOf(lines, 'product', mostOfOne),
      buyer: concentrationOf(lines, 'buyer', mostOfOne),
    };
  },
  laws: [
    {
      id: 'never-more-than-all',
      title: text('最大一项不超过全部', 'the biggest is at most all'),
      holds: ({ output: { product, buyer } }) =>
        [product, buyer].every((each) => each === undefined || each.share.numerator <= each.share.denominator),
    },
    {
      id: 'never-less-than-the-greatest-line',
      title: text('最大一项不少于最大一笔', 'the biggest is at least the greatest line'),
      holds: ({ input, output: { product, buyer } }) =>
        [product, buyer].every(
          (each) => each === undefined || input.lines.every(({ income }) => income <= each.share.numerator),
        ),
    },
  ],
  examples: salesConcentrationExamples,
});
