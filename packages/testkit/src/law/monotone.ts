import type { Monotone } from '@dzfp/core';
import fc from 'fast-check';
import { demand } from './demand.ts';
import { distance, lineAlong, type Line } from './moved.ts';
import { lawWith, type NamedLaw } from './named-law.ts';

type AnyMonotone = Pick<Monotone<object, object>, 'id' | 'title' | 'direction' | 'slope'> & {
  readonly fact: string;
  readonly outcome: string;
};

/**
 * A fact rises: the outcome moves only in the declared direction, and by no cliff. Between two distant places the search goes
 * on into the half that looks worse, so that a cliff anywhere between is walked up to.
 */
export function monotone(law: AnyMonotone): NamedLaw {
  const sign = law.direction === 'rises' ? 1 : -1;
  return lawWith(law.title, distance, (trial, far) => {
    const line = lineAlong(trial, law.fact, law.outcome);
    fc.pre(line !== undefined && Number.isFinite(line.here));
    const to = Math.min(line.here + far, line.last);
    const [from, reached] = [line.outcomeAt(line.here), line.outcomeAt(to)];
    fc.pre(to > line.here && from !== undefined && reached !== undefined);
    worstStep(line, to, (move) => sign * move, law, 'moves against its direction');
    const { slope } = law;
    if (slope !== undefined) worstStep(line, to, (move, width) => slope * width - sign * move, law, 'has a cliff');
  });
}

/** How well a move satisfies the law: negative when it breaks it. */
type Slack = (move: number, width: number) => number;

/** Walks into the half with the smaller slack; no stretch on the way may have a negative one. */
function worstStep(line: Line, end: number, slack: Slack, law: AnyMonotone, fault: string): void {
  let [low, high] = [line.here, end];
  let [atLow, atHigh] = [line.outcomeAt(low), line.outcomeAt(high)];
  while (atLow !== undefined && atHigh !== undefined) {
    const said = `${law.outcome} goes from ${atLow} to ${atHigh} while ${law.fact} goes from ${low} to ${high}`;
    demand(slackOf(slack, low, atLow, high, atHigh) >= 0, () => `law ${law.id}: ${law.outcome} ${fault}: ${said}`);
    if (high - low <= 1) return;
    const middle = Math.floor((low + high) / 2);
    const atMiddle = line.outcomeAt(middle);
    if (atMiddle === undefined) return;
    if (slackOf(slack, low, atLow, middle, atMiddle) <= slackOf(slack, middle, atMiddle, high, atHigh)) {
      [high, atHigh] = [middle, atMiddle];
    } else {
      [low, atLow] = [middle, atMiddle];
    }
  }
}

/** Two outcomes that are both none differ by nothing. */
function slackOf(slack: Slack, low: number, atLow: number, high: number, atHigh: number): number {
  return slack(atLow === atHigh ? 0 : atHigh - atLow, high - low);
}
