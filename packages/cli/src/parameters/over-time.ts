import {
  delegationsOverTime,
  printDay,
  timelineOf,
  type AnyPolicy,
  type BoundStretch,
  type Jurisdiction,
  type Parameter,
  type ParameterBook,
  type ParameterEntry,
  type Period,
  type Place,
  type Text,
  type ValueStretch,
} from '@dzfp/core';
import { groupsOf } from './groups-of.ts';

/** The days of a stretch; without an end it goes on. */
interface Days {
  readonly from: string;
  readonly to: string | null;
}

/** Where an entry stands in its book. */
interface EntryOf {
  readonly jurisdiction: string;
  readonly from: string;
  readonly standing: string;
  readonly source: string;
}

/** A parameter over all time, the same in some places. */
export interface ValueLine {
  readonly parameter: string;
  readonly title: Text;
  readonly places: readonly string[];
  readonly stretches: readonly (Days & {
    readonly state: ValueStretch['state'];
    readonly entries: readonly EntryOf[];
    readonly open: readonly string[];
    readonly overlapping: readonly EntryOf[];
  })[];
}

/** A bound of a higher level over all time, the same in some places. */
export interface BoundLine {
  readonly policy: string;
  readonly id: string;
  readonly clause: string;
  readonly rule: Text;
  readonly parameter: string;
  readonly places: readonly string[];
  readonly stretches: readonly (Days & Pick<BoundStretch, 'verdict'>)[];
}

/** All values and bounds of some places over all time. */
export interface OverTime {
  readonly places: readonly string[];
  readonly values: readonly ValueLine[];
  readonly bounds: readonly BoundLine[];
}

/** A place and everything within it; every place when none is named. */
export function placesWithin(tree: readonly Jurisdiction[], root: string | undefined): readonly string[] {
  const within = (code: string | null): boolean =>
    code !== null && (code === root || within(tree.find((each) => each.code === code)?.within ?? null));
  return tree.map(({ code }) => code).filter((code) => root === undefined || within(code));
}

/** Reads the values and bounds of policies in places over all time. */
export function overTime(
  policies: readonly AnyPolicy[],
  book: ParameterBook,
  places: readonly string[],
  accepting: Pick<Place, 'accept' | 'asKnownOn'>,
): OverTime {
  const at = (jurisdiction: string): Place => ({ book, jurisdiction, ...accepting });
  const parameters = new Map(
    policies.flatMap((policy) => Object.values<Parameter<unknown>>(policy.parameters)).map((each) => [each.id, each]),
  );
  const values = [...parameters.values()].flatMap((parameter) => {
    const { id, title } = parameter;
    const lines = places.map((code) => ({ code, stretches: timelineOf(parameter, at(code)).map(valueStretch) }));
    return alike(lines).map((line) => ({ parameter: id, title, ...line }));
  });
  const timelines = places.flatMap((code) =>
    policies.flatMap((policy) =>
      delegationsOverTime(policy, at(code)).map(({ policy: by, id, clause, rule, parameter, stretches }) => ({
        bound: { policy: by, id, clause, rule, parameter },
        code,
        stretches: stretches.map(({ verdict, ...period }) => ({ ...daysOf(period), verdict })),
      })),
    ),
  );
  const bounds = groupsOf(timelines, ({ bound }) => `${bound.policy} ${bound.id}`).flatMap((lines) =>
    alike(lines).map((line) => ({ ...lines[0].bound, ...line })),
  );
  return { places, values, bounds };
}

/** Places in which the same holds at all times, together. */
function alike<S>(
  lines: readonly { readonly code: string; readonly stretches: readonly S[] }[],
): { readonly places: readonly string[]; readonly stretches: readonly S[] }[] {
  return groupsOf(lines, ({ stretches }) => JSON.stringify(stretches)).map((same) => ({
    places: same.map(({ code }) => code),
    stretches: same[0].stretches,
  }));
}

function daysOf({ from, to }: Period): Days {
  return { from: printDay(from), to: to === null ? null : printDay(to) };
}

function valueStretch({ state, open, entries, overlapping, ...period }: ValueStretch): ValueLine['stretches'][number] {
  const cited = ({ jurisdiction, from, standing, source }: ParameterEntry): EntryOf => ({
    jurisdiction,
    from,
    standing,
    source,
  });
  return { ...daysOf(period), state, open, entries: entries.map(cited), overlapping: overlapping.map(cited) };
}
