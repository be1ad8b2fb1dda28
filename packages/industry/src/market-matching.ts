import { count, defineProcedure, parameter, text, type Count, type ParametersOf, type Procedure } from '@dzfp/core';
import { assign, compareKeys, inKeyOrder } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { marketMatchingExamples } from './market-matching-examples.ts';
import { MarketPlan, MarketRound, type MarketLine, type MarketMatch } from './model/market-round.ts';

/** How far produce may wait or travel. */
export interface MarketParameters {
  /** 最多相差周数. */
  readonly weeks: Count;
  readonly otherCounty: Count;
  readonly weekCost: Count;
}

const marketParameters: ParametersOf<MarketParameters> = {
  weeks: parameter('industry/market-weeks', '3.2', count('最多相差周数', 'most weeks apart', { most: 52 })),
  otherCounty: parameter(
    'industry/market-other-county',
    '3.2',
    count('跨县的代价', 'cost of another county', { most: 1000 }),
  ),
  weekCost: parameter('industry/market-week-cost', '3.2', count('相差一周的代价', 'cost of a week', { most: 1000 })),
};

/** Each lot wanted is a demand of its own, so that an order may be filled by several growers. */
function lotsOf(lines: readonly MarketLine[]): { readonly key: string; readonly of: MarketLine }[] {
  return lines.flatMap((of) =>
    Array.from({ length: of.lots }, (_, i) => ({ key: `${of.id}#${String(i).padStart(3, '0')}`, of })),
  );
}

/**
 * 产销对接 (clause 3.2): lots of produce go to buyers by product, week and distance: as many lots as possible, then in season and near.
 * What is unmet or unsold is named with its reason. A buyer fewer never raises what is sold.
 *
 * @source S0
 */
export const marketMatching: Procedure<'industry/market-matching', MarketRound, MarketPlan, MarketParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'industry/market-matching',
    clauses: ['3.2'],
    title: text('产销对接', 'Producer–market linkage'),
    summary: text(
      '农产品按品种、时间、远近对接买家，先让成交最多，再就近应季；没卖掉的、没买到的都列出原因。',
      'Produce meets buyers by kind, week and distance: as much as possible is sold, then near and in season; what is unmet or unsold is named.',
    ),
    subject: 'county',
    authority: text('农业农村局、商务局', 'agriculture bureau, commerce bureau'),
    papers: [text('供给清单、需求清单', 'lists of supply and demand')],
    timeLimit: text('按产季', 'by season'),
    level: text('县', 'county'),
    sources: [workPoints2019],
    interactions: [
      { with: 'industry/order-book', what: text('成交后入订单台账', 'what is matched goes to the book of orders') },
      {
        with: 'society/consumption',
        what: text('消费扶贫的订单同一来源', 'orders of consumption assistance come from here'),
      },
    ],
    input: MarketRound,
    output: MarketPlan,
    parameters: marketParameters,
    on: 'on',
    run: ({ supplies, demands }, { weeks, otherCounty, weekCost }) => {
      const offers = inKeyOrder(
        supplies.map((of) => ({ key: of.id, of })),
        'supplies',
      );
      const wanted = inKeyOrder(
        demands.map((of) => ({ key: of.id, of })),
        'demands',
      ).map(({ of }) => of);
      const fits = (demand: MarketLine, supply: MarketLine): boolean =>
        demand.product === supply.product && Math.abs(demand.week - supply.week) <= weeks;
      const { pairs, room } = assign({
        demands: lotsOf(wanted),
        supplies: offers,
        cost: ({ of: demand }, { of: supply }) => {
          if (!fits(demand, supply)) return null;
          return Math.abs(demand.week - supply.week) * weekCost + (demand.county === supply.county ? 0 : otherCounty);
        },
        capacity: ({ of }) => of.lots,
      });
      const lots = new Map<string, number>();
      const demandOf = (key: string): string => key.slice(0, key.lastIndexOf('#'));
      for (const { demand, supply } of pairs) {
        const key = JSON.stringify([demandOf(demand), supply]);
        lots.set(key, (lots.get(key) ?? 0) + 1);
      }
      const matches = [...lots]
        .toSorted(([a], [b]) => compareKeys(a, b))
        .map(([key, number]): MarketMatch => {
          const [demand, supply] = JSON.parse(key) as [string, string];
          return { demand, supply, lots: number as Count };
        });
      const unmet = wanted.flatMap((demand) => {
        const got = matches.filter((each) => each.demand === demand.id).reduce((sum, each) => sum + each.lots, 0);
        if (got === demand.lots) return [];
        const reason = supplies.some((supply) => supply.lots > 0 && fits(demand, supply))
          ? ('allTaken' as const)
          : ('noProduct' as const);
        return [{ demand: demand.id, lots: (demand.lots - got) as Count, reason }];
      });
      return {
        matches,
        matchedLots: pairs.length as Count,
        unmet,
        unsold: room.map(({ supply, left }) => ({ supply, lots: left })),
      };
    },
    laws: [
      {
        id: 'wanted-is-met-and-unmet',
        title: text('需求等于成交加未满足', 'what is wanted is matched or unmet'),
        holds: ({ input, output }) =>
          output.matchedLots + output.unmet.reduce((sum, { lots }) => sum + lots, 0) ===
          input.demands.reduce((sum, { lots }) => sum + lots, 0),
      },
      {
        id: 'grown-is-sold-and-unsold',
        title: text('供给等于成交加滞销', 'what is grown is matched or unsold'),
        holds: ({ input, output }) =>
          output.matchedLots + output.unsold.reduce((sum, { lots }) => sum + lots, 0) ===
          input.supplies.reduce((sum, { lots }) => sum + lots, 0),
      },
      {
        id: 'matches-fit',
        title: text('成交的品种相同、时间相近', 'matches are of one product and within the weeks'),
        holds: ({ input, output, parameters }) =>
          output.matches.every((match) => {
            const [demand, supply] = [
              input.demands.find(({ id }) => id === match.demand),
              input.supplies.find(({ id }) => id === match.supply),
            ];
            return (
              demand?.product === supply?.product &&
              Math.abs((demand?.week ?? 0) - (supply?.week ?? 0)) <= parameters.weeks
            );
          }),
      },
    ],
    examples: marketMatchingExamples,
  });
