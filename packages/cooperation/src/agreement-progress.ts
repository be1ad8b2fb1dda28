import { defineProcedure, failure, parseDay, text, type Count, type Money, type Procedure } from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { agreementItem } from './agreement-item.ts';
import { agreementProgressExamples } from './agreement-progress-examples.ts';
import {
  Agreement,
  AgreementProgress,
  type Direction,
  type ItemLine,
  type ReportedItem,
} from './model/agreement-item.ts';
import { xiushanReport } from './sources.ts';

/** 无参数. */
type None = Readonly<Record<never, never>>;

const monthsOfYear = 12;
/** Fen in a yuan: the items count funds in yuan. */
const fen = 100;

/** What is achieved by a day, each number of evidence once though both sides report it; the two must not contradict. */
function achievedBy(
  { item, reports }: ReportedItem,
  on: number,
): { readonly achieved: number; readonly twice: number } {
  const amounts = new Map<string, number>();
  let twice = 0;
  for (const each of reports.filter((report) => report.on <= on)) {
    const before = amounts.get(each.evidence);
    if (before !== undefined && before !== each.amount) {
      throw failure(
        'DZ114',
        {
          field: `${item} ${each.evidence}`,
          other: 'amount',
          reason: text('双方上报数量不一致', 'the two sides report different amounts'),
        },
        ['items'],
      );
    }
    if (before === undefined) amounts.set(each.evidence, each.amount);
    else twice += 1;
  }
  return { achieved: [...amounts.values()].reduce((sum, each) => sum + each, 0), twice };
}

const pace = agreementItem.with({});

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
      '协议每一项的完成数、落后与否、剩余每月要完成多少；双方都报的只算一次，付出与接受不相加。',
      'Each item with what is achieved, whether it is behind, what a month still has to bring; what both report counts once, giving and receiving are never summed.',
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
    run: ({ on, year, items }) => {
      const [startsOn, endsOn] = [parseDay(`${year}-01-01`), parseDay(`${year}-12-31`)];
      if (on < startsOn)
        throw failure(
          'DZ114',
          { field: 'on', other: 'year', reason: text('统计日期早于协议年度', 'the day is before the year') },
          ['on'],
        );
      const lines = items
        .toSorted((a, b) => compareKeys(a.item, b.item))
        .map((each, i, all): ItemLine => {
          if (each.item === all[i + 1]?.item) throw failure('DZ602', { what: 'items', key: each.item }, ['items']);
          const { achieved, twice } = achievedBy(each, on);
          const { behind, missing } = pace.evaluateParsed({
            on,
            startsOn,
            endsOn,
            target: each.target,
            achieved: achieved as Count,
          });
          const left = Math.max(1, on > endsOn ? 1 : monthsLeft(on, endsOn));
          const { item, kind, direction, target } = each;
          return {
            item,
            kind,
            direction,
            target,
            achieved: achieved as Count,
            reportedTwice: twice as Count,
            behind,
            neededPerMonth: Math.ceil(missing / left) as Count,
          };
        });
      const funds = (direction: Direction): Money =>
        (lines
          .filter((each) => each.kind === 'funds' && each.direction === direction)
          .reduce((sum, each) => sum + each.achieved, 0) * fen) as Money;
      return {
        items: lines,
        behind: lines.filter((each) => each.behind).map(({ item }) => ({ item })),
        fundsGiven: funds('give'),
        fundsReceived: funds('receive'),
      };
    },
    laws: [
      {
        id: 'each-item-once',
        title: text('每一项都有进度', 'each item has its progress'),
        holds: ({ input, output }) => output.items.length === input.items.length,
      },
      {
        id: 'never-more-than-reported',
        title: text('完成数不超过上报数之和', 'no more is achieved than was reported'),
        holds: ({ input, output }) =>
          output.items.every(({ item, achieved }) => {
            const reports = input.items.find((each) => each.item === item)?.reports ?? [];
            return achieved <= reports.reduce((sum, { amount }) => sum + amount, 0);
          }),
      },
      {
        id: 'enough-a-month-meets-the-target',
        title: text('剩余各月按数完成即达目标', 'what is needed a month meets the target'),
        holds: ({ input, output }) => {
          const left = Math.max(1, monthsLeft(input.on, parseDay(`${input.year}-12-31`)));
          return output.items.every(
            ({ target, achieved, neededPerMonth }) => achieved + neededPerMonth * left >= target,
          );
        },
      },
    ],
    examples: agreementProgressExamples,
  });

/** Months left in the year, the present one included. */
function monthsLeft(on: number, endsOn: number): number {
  const month = (day: number): number => {
    const date = new Date(day * 86_400_000);
    return date.getUTCFullYear() * monthsOfYear + date.getUTCMonth();
  };
  return Math.max(0, month(endsOn) - month(on) + 1);
}
