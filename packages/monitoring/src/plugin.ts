import { definePlugin, text, type Plugin } from '@dzfp/core';
import { caseClock } from './case-clock.ts';
import { monitoredKind } from './monitored-kind.ts';
import { policyContinuity } from './policy-continuity.ts';
import { release } from './release.ts';
import { riskScreen } from './risk-screen.ts';
import { watchList } from './watch-list.ts';

/** 长效机制: the policies of area 12 for an engine. It brings no values; a place's book does. Its signals come from areas 1 and 5 to 8. */
export const monitoring: Plugin<
  'monitoring',
  readonly [
    typeof riskScreen,
    typeof monitoredKind,
    typeof caseClock,
    typeof release,
    typeof policyContinuity,
    typeof watchList,
  ]
> = /* @__PURE__ */ definePlugin({
  name: 'monitoring',
  title: text('长效机制', 'Long-term mechanism'),
  requires: ['pathway', 'education', 'medical', 'housing', 'safety-net'],
  policies: [riskScreen, monitoredKind, caseClock, release, policyContinuity, watchList],
});
