import {
  count,
  defineProcedure,
  record,
  text,
  type Count,
  type Day,
  type Procedure,
  type Schema,
  type Text,
} from '@dzfp/core';
import { Coverage, coverageOf, type Member } from '@dzfp/core/coverage';
import { workPoints2019 } from '@dzfp/core/model';
import { lookBackExamples } from './look-back-examples.ts';
import { lookBackParameters, type LookBackParameters, type LookBackWindow } from './look-back-parameters.ts';
import { LookBackRound, type ToVisit } from './model/look-back-round.ts';

/** How far each of the two bases was visited. */
export interface LookBack {
  readonly villages: Coverage;
  readonly households: Coverage;
  /** Key villages that the list of villages does not even name. */
  readonly villagesNotListed: Count;
}

const LookBack: Schema<LookBack> = record<LookBack>('大回访覆盖情况', 'coverage of the look-back', {
  villages: Coverage,
  households: Coverage,
  villagesNotListed: count('未列入名册的重点村', 'key villages not on the list', { most: 10_000 }),
});

function memberOf(
  { key, area, visitedOn, exception }: ToVisit,
  { windowFrom, windowUntil }: LookBackWindow,
  asOf: Day,
): Member {
  const at = area === undefined ? { key } : { key, area };
  if (
    visitedOn !== undefined &&
    visitedOn !== null &&
    visitedOn >= windowFrom &&
    visitedOn <= Math.min(windowUntil, asOf)
  ) {
    return { ...at, state: 'reached' };
  }
  if (exception !== undefined) return { ...at, state: 'exception', reason: text(exception, exception) };
  if (visitedOn === undefined) return { ...at, state: 'unknown' };
  const reason: Text =
    visitedOn === null ? text('未回访', 'not visited') : text('不在回访期内', 'visited outside the window');
  return { ...at, state: 'gap', reason };
}

/**
 * 精准扶贫“回头看”大回访 (clause 1.1, G10): every key village and, apart from that, every poor household is visited in the window
 * or excepted with a reason. The households are all of the register: the villages never filter them.
 *
 * @source S0
 */
export const lookBack: Procedure<'pathway/look-back', LookBackRound, LookBack, LookBackParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'pathway/look-back',
    clauses: ['1.1'],
    title: text('“回头看”大回访覆盖', 'Coverage of the look-back'),
    summary: text(
      '重点村村村进、贫困户户户到：已访、未访、例外逐一列明，两个基数分别计算。',
      'Every key village and every poor household is visited: visited, not visited and excepted are named, each base by itself.',
    ),
    subject: 'county',
    authority: text('扶贫开发办公室', 'poverty-alleviation office'),
    papers: [
      text('重点村名册', 'list of the key villages'),
      text('贫困户名册和回访记录', 'register and records of the visits'),
    ],
    timeLimit: text('2019年内；起止日期未见来源', 'within 2019; no source gives the days'),
    level: text('县市区组织，乡镇实施', 'organised by the county-level unit, carried out by the townships'),
    sources: [workPoints2019],
    interactions: [
      {
        with: 'pathway/rectification-ledger',
        what: text('回访发现的短板列入整改台账', 'what a visit finds goes to the ledger'),
      },
      { with: 'village/village-file', what: text('村的短板列入一村一档', 'shortfalls of a village go to its file') },
    ],
    input: LookBackRound,
    output: LookBack,
    parameters: lookBackParameters,
    on: 'asOf',
    run: ({ asOf, villages, households }, { keyVillages, ...window }) => {
      const of = (name: Text, all: readonly ToVisit[]): Coverage =>
        coverageOf(
          { name, asOf },
          all.map((each) => memberOf(each, window, asOf)),
        );
      return {
        villages: of(text('省定扶贫工作重点村', 'key villages'), villages),
        households: of(text('全部建档立卡贫困户', 'all registered poor households'), households),
        villagesNotListed: Math.max(0, keyVillages - villages.length) as Count,
      };
    },
    laws: [
      {
        id: 'everybody-in-one-state',
        title: text('已访、未访、例外、未知之和等于基数', 'visited, unvisited, excepted and unknown are the base'),
        holds: ({ input, output }) =>
          (
            [
              [output.villages, input.villages],
              [output.households, input.households],
            ] as const
          ).every(
            ([of, base]) => of.reached + of.exception + of.unknown + of.gap === of.total && of.total === base.length,
          ),
      },
      {
        id: 'unvisited-are-named',
        title: text('未访和例外逐一列名', 'whoever was not visited is named'),
        holds: ({ output }) =>
          [output.villages, output.households].every(
            (of) => of.gaps.length === of.gap && of.exceptions.length === of.exception,
          ),
      },
    ],
    examples: lookBackExamples,
  });
