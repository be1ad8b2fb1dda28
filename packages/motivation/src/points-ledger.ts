import { defineProcedure, failure, text, type Count, type Money, type Procedure } from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import type { Entry } from '@dzfp/core/ledger';
import { workPoints2019 } from '@dzfp/core/model';
import { CreditRoom } from './credit-room.ts';
import { PointsBook, PointsLedger, type PointsMovement, type Refusal } from './model/points-book.ts';
import { accountsOf, nodeOf } from './points-accounts.ts';
import { pointsLedgerExamples } from './points-ledger-examples.ts';
import { pointsLedgerLaws } from './points-ledger-laws.ts';
import { pointsParameters, type PointsParameters } from './points-parameters.ts';
import { gaoqingShop } from './sources.ts';

/** In the order of the days; of one day what is earned before what is taken. */
function inOrder(movements: readonly PointsMovement[]): readonly PointsMovement[] {
  const byId = movements.toSorted((a, b) => compareKeys(a.id, b.id));
  const twice = byId.find(({ id }, i) => id === byId[i + 1]?.id);
  if (twice !== undefined) throw failure('DZ602', { what: 'movements', key: twice.id }, ['movements']);
  const earned = byId.filter(({ kind }) => kind === 'earn');
  return [...earned, ...byId.filter(({ kind }) => kind !== 'earn')].toSorted((a, b) => a.on - b.on);
}

/**
 * 积分兑换 (area 9): points for witnessed deeds within the ceilings of heading and month, exchanged in a shop. What a ceiling leaves
 * over is refused with its reason. Points are no money of the state and change no statutory entitlement.
 *
 * @source S0 S111
 */
export const pointsLedger: Procedure<'motivation/points-ledger', PointsBook, PointsLedger, PointsParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'motivation/points-ledger',
    clauses: ['9'],
    title: text('积分兑换', 'Points ledger'),
    summary: text(
      '劳动、卫生、孝善等表现经见证记积分，到爱心超市兑换物品；积分不影响任何法定待遇。',
      'Witnessed deeds earn points that buy goods in the shop; points change no statutory entitlement.',
    ),
    subject: 'household',
    authority: text('村两委、扶贫办', 'village committees, poverty-alleviation office'),
    papers: [text('积分申报表与见证记录', 'sheet of deeds with witnesses')],
    timeLimit: text('按月；期限未见来源', 'by month; no limit was found'),
    level: text('村', 'village'),
    sources: [workPoints2019, gaoqingShop],
    interactions: [
      {
        with: 'safety-net/dibao-top-up',
        what: text('积分不改变低保等法定待遇', 'points change no statutory entitlement'),
      },
    ],
    input: PointsBook,
    output: PointsLedger,
    parameters: pointsParameters,
    on: 'asOf',
    run: ({ asOf, stock, movements }, { headings, perMonth, worth }) => {
      const room = new CreditRoom(new Map(headings.map((each) => [each.heading, each.perMonth])), perMonth);
      const left = new Map<string, number>();
      const booked: Entry<Count>[] = [];
      const refused: Refusal[] = [];
      let stockLeft: number = stock;
      for (const each of inOrder(movements).filter(({ on }) => on <= asOf)) {
        const { id, on, account, kind, points } = each;
        const held = left.get(account) ?? 0;
        left.set(account, held);
        const book = (from: string | null, to: string, amount: number): void => {
          left.set(account, held + (from === null ? amount : -amount));
          if (amount > 0) booked.push({ id, on, from, to, amount: amount as Count, document: id });
        };
        const refuse = (amount: number, reason: Refusal['reason']): void => {
          if (amount > 0) refused.push({ id, points: amount as Count, reason });
        };
        if (kind === 'earn') {
          const { points: credited, limitedBy } = room.take(each);
          book(null, nodeOf(account, 'held'), credited);
          refuse(points - credited, limitedBy);
        } else if (points > held) {
          refuse(points, 'notEnough');
        } else if (kind === 'expire') {
          book(nodeOf(account, 'held'), nodeOf(account, 'expired'), points);
        } else if (points * worth > stockLeft) {
          refuse(points, 'outOfStock');
        } else {
          book(nodeOf(account, 'held'), nodeOf(account, 'spent'), points);
          stockLeft -= points * worth;
        }
      }
      return {
        accounts: accountsOf(booked, asOf, [...left.keys()]),
        refused,
        cost: (stock - stockLeft) as Money,
        stockLeft: stockLeft as Money,
      };
    },
    laws: pointsLedgerLaws,
    examples: pointsLedgerExamples,
  });
