import { count, parameter, text, type Count, type Delegation, type ParametersOf } from '@dzfp/core';

/** From how many missed days a level applies, and how soon and how often there is a visit. */
export interface DropoutParameters {
  readonly watchFrom: Count;
  readonly warnFrom: Count;
  readonly dropoutFrom: Count;
  readonly firstVisitWithin: Count;
  readonly visitEvery: Count;
}

const missed = { least: 1, most: 31 };
const span = { least: 1, most: 366 };

/** 控辍保学: clause 5.5 says 严防 and no figure, so every place has to set them. */
export const dropoutParameters: ParametersOf<DropoutParameters> = {
  watchFrom: parameter('education/dropout-watch-from', '5.5', count('关注：旷课天数', 'watch from days', missed)),
  warnFrom: parameter('education/dropout-warn-from', '5.5', count('预警：旷课天数', 'warn from days', missed)),
  dropoutFrom: parameter('education/dropout-from', '5.5', count('辍学：旷课天数', 'dropped out from days', missed)),
  firstVisitWithin: parameter(
    'education/dropout-first-visit',
    '5.5',
    count('首次劝返时限（日）', 'days until the first visit', span),
  ),
  visitEvery: parameter('education/dropout-visit-every', '5.5', count('劝返间隔（日）', 'days between visits', span)),
};

/** The levels must stand in their order. */
export const dropoutDelegations: readonly Delegation<DropoutParameters>[] = [
  {
    id: 'D-5.5-levels',
    clause: '5.5',
    rule: text('关注、预警、辍学的天数依次不减', 'the days of watch, warning and dropout do not fall'),
    limits: 'warnFrom',
    otherwise: 'refuse',
    source: 'S0',
    holds: (now) => now.watchFrom.isAtMost(now.warnFrom).and(now.warnFrom.isAtMost(now.dropoutFrom)),
  },
];
