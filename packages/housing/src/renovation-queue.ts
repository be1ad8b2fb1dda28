import {
  count,
  defineProcedure,
  failure,
  parameter,
  table,
  text,
  type Count,
  type Procedure,
  type Table,
} from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { HouseholdClass } from './model/household-class.ts';
import { QueueRequest, RenovationQueue, type QueuedDwelling } from './model/queued-dwelling.ts';
import { decide, rankable, type Rankable } from './queue-order.ts';
import { renovationQueueExamples } from './renovation-queue-examples.ts';
import { renovationQueueLaws } from './renovation-queue-laws.ts';
import { renovationAnswers } from './sources.ts';

/** Which class goes before which: the lower rank first, equal ranks together. No order of Dezhou was found. */
export interface QueueParameters {
  readonly classRank: Table<HouseholdClass, Count>;
}

function isSafe({ grade }: QueuedDwelling): boolean {
  return grade === 'A' || grade === 'B';
}

/** In the order of their numbers; a dwelling that is listed twice would have two places. */
function eachOnce(dwellings: readonly QueuedDwelling[]): readonly QueuedDwelling[] {
  const ordered = dwellings.toSorted((a, b) => compareKeys(a.id, b.id));
  const twice = ordered.find(({ id }, i) => id === ordered[i + 1]?.id);
  if (twice !== undefined) throw failure('DZ602', { what: 'dwellings', key: twice.id }, ['dwellings']);
  return ordered;
}

/**
 * 改造排序 (clause 7.2): class by class, within a class the worse house first, by grade and then by its dangerous members; of equal
 * houses the one that waits longer, and in the end the lower number. A dwelling of which something is not known gets no place.
 *
 * @source S0
 */
export const renovationQueue: Procedure<'housing/renovation-queue', QueueRequest, RenovationQueue, QueueParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'housing/renovation-queue',
    clauses: ['7.2'],
    title: text('危房改造排序', 'Queue of renovation'),
    summary: text(
      '同类农户中，房屋越危险越先改造；同样危险的，鉴定早的在前。',
      'Within a class the more dangerous house comes first; of equal ones the one that was appraised earlier.',
    ),
    subject: 'county',
    authority: text('住房和城乡建设局', 'housing and construction bureau'),
    papers: [text('鉴定报告汇总、农户类别认定', 'appraisals, recognition of the classes')],
    timeLimit: text('每次编制改造计划时；期限未见来源', 'with each plan; no limit was found'),
    level: text('县', 'county'),
    sources: [workPoints2019, renovationAnswers],
    input: QueueRequest,
    output: RenovationQueue,
    parameters: {
      classRank: parameter(
        'housing/class-rank',
        '7.2',
        table(HouseholdClass, count('先后次序', 'rank', { most: 100 })),
      ),
    },
    on: 'asOf',
    run: ({ dwellings }, { classRank }) => {
      const listed = eachOnce(dwellings);
      const safe = listed.filter(isSafe);
      const others = listed.filter((each) => !isSafe(each));
      const ranked = others.map((each) => rankable(each, classRank));
      const queue = ranked
        .filter((each): each is Rankable => each !== undefined)
        .toSorted((a, b) => decide(a, b).order);
      return {
        places: queue.map((each, i) => {
          const before = queue[i - 1];
          return {
            place: (i + 1) as Count,
            id: each.id,
            decidedBy: before === undefined ? ('first' as const) : decide(before, each).by,
          };
        }),
        undecided: others.filter((_, i) => ranked[i] === undefined).map(({ id }) => ({ id })),
        safe: safe.map(({ id }) => ({ id })),
      };
    },
    laws: renovationQueueLaws,
    examples: renovationQueueExamples,
  });
