import { insideFor, type BoundBase } from '../policy/bound.ts';
import type { Text } from '../text.ts';
import { answersTo, thresholdsOf } from './answers.ts';
import { only } from './box.ts';
import { decidedFields, isDecided } from './extents.ts';
import { prospectOf } from './prospect.ts';
import { isBroken, ofResults } from './region.ts';
import { rangeOf, type ResultField } from './result-field.ts';
import { listed, type Span } from './span.ts';
import { coneOf } from './unknowns.ts';

/** A fact worth asking for. */
export interface Question {
  /** The path of the missing fact; items of lists by their index. */
  readonly path: readonly string[];
  readonly title: Text;
  /** How much of what is open the answer settles on average, from 0 to 1. */
  readonly settles: number;
}

/** Cuts that may be spent on finding that a result is decided after all. */
const glance = { each: 16, all: 60 };

/**
 * The missing facts in the order in which a form should ask for them: the one first whose answer settles most of what is open,
 * averaged over sample answers. Nothing is asked for what is decided already.
 *
 * @param of - a policy with its values
 * @param input - facts in their wire form of which any may be missing
 * @param before - for a carried policy the state so far, the start when left out
 * @throws DzfpError as `bounds` does
 */
export function questions(of: BoundBase, input: unknown, before?: unknown): readonly Question[] {
  const bound = insideFor(of, 'questions');
  const prospect = prospectOf(bound, input, before);
  const { whole, run, requirements, unknowns, missing } = prospect;
  if (missing.length === 0) return [];
  const decided = decidedFields(prospect, glance);
  const open = prospect.fields.filter((_, i) => decided[i] !== true);
  if (open.length === 0) return [];
  const { graph } = bound.policy;
  const cone = coneOf(
    graph,
    open.map(({ node }) => node),
  );
  const thresholds = thresholdsOf(graph, bound.runner.plan);
  const now = ofResults(prospect, run(whole));
  const opennessNow = open.reduce((sum, field) => sum + opennessOf(field, now, now), 0);
  return unknowns
    .flatMap((unknown, i): Question[] => {
      const { path, title, nodes } = unknown;
      if (!nodes.some((node) => cone.has(node))) return [];
      const shares = answersTo(unknown, thresholds).flatMap((answer) => {
        const after = run(whole.with(i, only(answer)));
        if (requirements.some((register) => isBroken(after[register] as Span))) return [];
        const results = ofResults(prospect, after);
        const left = open.reduce((sum, field) => sum + opennessOf(field, results, now), 0);
        return [Math.min(1, Math.max(0, 1 - left / opennessNow))];
      });
      const settles = shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
      return [{ path, title, settles }];
    })
    .sort((a, b) => b.settles - a.settles);
}

/** How open a field is: its width measured by what it is now; for what is listed, how many answers too many. */
function opennessOf(field: ResultField, spans: readonly Span[], now: readonly Span[]): number {
  const span = spans[field.register] as Span;
  if (field.listed) {
    const possible = listed(span)?.length ?? field.listed.length;
    return Math.max(0, possible + (span.none ? 1 : 0) - 1);
  }
  const all = widthOf(field, now);
  return all > 0 ? widthOf(field, spans) / all : isDecided(field, spans) ? 0 : 1;
}

function widthOf(field: ResultField, spans: readonly Span[]): number {
  const range = rangeOf(field, spans);
  if (!range) return 0;
  const [least, most] = range;
  return most.value / most.over - least.value / least.over;
}
