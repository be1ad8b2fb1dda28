import { defineProcedure, failure, parseDay, text, type Count, type Day, type Money, type Procedure } from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { achievedOf, refuseProvedTwice, type Counted } from './achieved.ts';
import { agreementItem } from './agreement-item.ts';
import { agreementProgressExamples } from './agreement-progress-examples.ts';
import type { Direction } from './model/agreement-item.ts';
import { Agreement, AgreementProgress, type FundsLine, type ReportedFunds } from './model/agreement.ts';
import { xiushanReport } from './sources.ts';

/** 无参数. */
type None = Readonly<Record<never, never>>;

const monthsOfYear = 12;
const pace = agreementItem.with({});

/** Months left of the agreement's year, the present one included; none after it. */
function monthsLeft(on: Day, endsOn: Day): number {
  return on > endsOn ? 0 : monthsOfYear - new Date(on * 86_400_000).getUTCMonth();
}

/** How an item stands; while nobody has reported, what rests on reports is left out. */
function lineOf<Unit extends Count | Money>(of: ReportedFunds<Unit>, counted: Counted): FundsLine<Unit> {
  const { item, direction, target, reports } = of;
  const { achieved, ...reported } = achievedOf(of, counted);
  const line = { item, direction, target, ...(reported as Record<keyof typeof reported, Count>) };
  if (reports === undefined) return line;
  // A fen is a whole unit like a head: the pace is that of the single item.
  const { progress, behind, missing } = pace.evaluateParsed({
    ...counted,
    target: target as number as Count,
    achieved: achieved as Count,
  });
  const left = monthsLeft(counted.on, counted.endsOn);
  const neededPerMonth = missing === 0 ? 0 : left === 0 ? null : Math.ceil(missing / left);
  return { ...line, achieved: achieved as Unit, rate: progress, behind, neededPerMonth: neededPerMonth as Unit | null };
}

/** What is achieved in one direction; left out while some of it is not reported. */
function totalOf(lines: readonly FundsLine[], direction: Direction): Money | undefined {
  const ofDirection = lines.filter((each) => each.direction === direction);
  const amounts = ofDirection.flatMap(({ achieved }) => (achieved === undefined ? [] : [achieved]));
  if (amounts.length < ofDirection.length) return undefined;
  return amounts.reduce<number>((sum, each) => sum + each, 0) as Money;
}

/**
 * 协作协议进度 (clause 11): every item of an agreement with what is proved, counted once though both sides report it, and what each
 * month that is left has to bring. Giving and receiving are never added up.
 *
 * @source S0 S115
 */
export const agreementProgress: Procedure<'cooperation/agreement-progress', Agreement, AgreementProgress, None> =
  /* @__PURE__ */ defineProcedure({
    id: 'cooperation/agreement-progress',
    clauses: ['11'],
    title: text('协作协议进度', 'Progress of an agreement'),
    summary: text(
      '协议每一项的完成数、完成率、落后与否、剩余每月要完成多少；双方都报的只算一次，没有凭证的不算，没有上报的不当作零，付出与接受不相加。',
      'Each item with what is achieved, its rate, whether it is behind, what a month still has to bring; what both report counts once, what nothing proves does not count, what nobody reported is not zero, giving and receiving are never summed.',
    ),
    subject: 'city',
    authority: text('扶贫开发办公室', 'poverty-alleviation office'),
    papers: [text('协作协议、双方完成清单', 'agreement, lists of both sides')],
    timeLimit: text('按协议年度', 'by the year of the agreement'),
    level: text('市', 'city'),
    sources: [workPoints2019, xiushanReport],
    interactions: [
      {
        with: 'cooperation/partner-fund',
        what: text('资金事项的去向见协作资金台账', 'where the funds went is in the ledger'),
      },
      {
        with: 'cooperation/book-reconciliation',
        what: text('双方台账先核对', 'the books of both sides are compared first'),
      },
    ],
    input: Agreement,
    output: AgreementProgress,
    parameters: {},
    on: 'on',
    run: ({ on, year, items, funds }) => {
      const counted = { on, startsOn: parseDay(`${year}-01-01`), endsOn: parseDay(`${year}-12-31`) };
      if (on < counted.startsOn) {
        const reason = text('统计日期早于协议年度', 'the day is before the year');
        throw failure('DZ114', { field: 'on', other: 'year', reason }, ['on']);
      }
      const all = [...items, ...funds].map(({ item }) => item).toSorted(compareKeys);
      const twice = all.find((each, i) => each === all[i + 1]);
      if (twice !== undefined) throw failure('DZ602', { what: 'items', key: twice }, ['items']);
      refuseProvedTwice([...items, ...funds]);
      const inOrder = <T extends { readonly item: string }>(of: readonly T[]): readonly T[] =>
        of.toSorted((a, b) => compareKeys(a.item, b.item));
      const itemLines = inOrder(items).map((each) => ({ ...lineOf(each, counted), kind: each.kind }));
      const fundsLines = inOrder(funds).map((each) => lineOf(each, counted));
      const lines = inOrder([...itemLines, ...fundsLines]);
      const [fundsGiven, fundsReceived] = [totalOf(fundsLines, 'give'), totalOf(fundsLines, 'receive')];
      return {
        items: itemLines,
        funds: fundsLines,
        behind: lines.filter(({ behind }) => behind === true).map(({ item }) => ({ item })),
        unknown: lines.filter(({ achieved }) => achieved === undefined).map(({ item }) => ({ item })),
        ...(fundsGiven === undefined ? {} : { fundsGiven }),
        ...(fundsReceived === undefined ? {} : { fundsReceived }),
      };
    },
    laws: [
      {
        id: 'each-item-once',
        title: text('每一项都有进度', 'each item has its progress'),
        holds: ({ input, output }) =>
          output.items.length === input.items.length && output.funds.length === input.funds.length,
      },
      {
        id: 'never-more-than-reported',
        title: text('完成数不超过上报数之和', 'no more is achieved than was reported'),
        holds: ({ input, output }) =>
          [...output.items, ...output.funds].every(({ item, achieved = 0 }) => {
            const reports = [...input.items, ...input.funds].find((each) => each.item === item)?.reports ?? [];
            return achieved <= reports.reduce((sum, { amount }) => sum + amount, 0);
          }),
      },
      {
        id: 'unknown-is-not-zero',
        title: text('没有上报的不算零', 'what nobody reported is not zero'),
        holds: ({ input, output }) =>
          [...input.items, ...input.funds].every(
            ({ item, reports }) => (reports === undefined) === output.unknown.some((each) => each.item === item),
          ),
      },
      {
        id: 'enough-a-month-meets-the-target',
        title: text('剩余各月按数完成即达目标', 'what is needed a month meets the target'),
        holds: ({ input, output }) => {
          const left = monthsLeft(input.on, parseDay(`${input.year}-12-31`));
          return [...output.items, ...output.funds].every(
            ({ target, achieved = 0, neededPerMonth }) =>
              typeof neededPerMonth !== 'number' || achieved + neededPerMonth * left >= target,
          );
        },
      },
      {
        id: 'directions-never-in-one-sum',
        title: text('付出与接受各自合计', 'giving and receiving are summed apart'),
        holds: ({ output: { funds, fundsGiven, fundsReceived } }) =>
          fundsGiven === totalOf(funds, 'give') && fundsReceived === totalOf(funds, 'receive'),
      },
    ],
    examples: agreementProgressExamples,
  });
