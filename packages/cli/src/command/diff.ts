import { DzfpError, parseDay, type AnyPolicy, type BoundBase } from '@dzfp/core';
import { whatChanged, type WhatChanged } from '@dzfp/core/reading';
import type { Answer } from '../answer.ts';
import { engineFor } from '../command-engine.ts';
import { needed, type CommandLine } from '../command-line.ts';
import { changedText } from '../show/changed-text.ts';
import { settingOn } from './bound-policy.ts';

/** A policy that another day or place makes something else of. */
export interface ChangedPolicy {
  readonly policy: AnyPolicy;
  /** What changed; absent when one of the two has no values. */
  readonly changed?: WhatChanged;
  /** Why there are no values on the first or second side. */
  readonly lacking?: { readonly first?: string; readonly second?: string };
}

/**
 * `dzfp diff [policy]`: what changed between two days (`--from`, `--to`) or two places (`--jurisdiction A,B`): values with clauses and sources, and boundary
 * cases that are decided otherwise.
 */
export function diff(line: CommandLine): Answer {
  const engine = engineFor(line);
  const [place, otherPlace = place] = needed('jurisdiction', line).split(',') as [string, string?];
  const [from, to] = [line.options.from ?? needed('on', line), line.options.to ?? needed('on', line)];
  [from, to].forEach(parseDay);
  const at = (jurisdiction: string): CommandLine => ({ ...line, options: { ...line.options, jurisdiction } });
  const [first, second] = [settingOn(from, engine.book, at(place)), settingOn(to, engine.book, at(otherPlace))];
  const asked = line.operands.length === 0 ? engine.list() : line.operands.map((id) => engine.policy(id));
  const found = asked.flatMap((policy): ChangedPolicy[] => {
    if (policy.kind === 'procedure') return [];
    const [was, is] = [bound(policy, first), bound(policy, second)];
    if (typeof was === 'string' || typeof is === 'string') {
      if (typeof was === 'string' && typeof is === 'string') return [];
      return [{ policy, lacking: typeof was === 'string' ? { first: was } : { second: is as string } }];
    }
    const changed = whatChanged(was, is);
    return changed.values.length === 0 ? [] : [{ policy, changed }];
  });
  return {
    data: {
      first: { jurisdiction: place, on: from },
      second: { jurisdiction: otherPlace, on: to },
      policies: found.map(({ policy, ...rest }) => ({ policy: policy.id, ...printable(rest) })),
    },
    text: (language) => changedText(found, { place, from }, { place: otherPlace, from: to }, language),
    illustrative: found
      .flatMap(({ changed }) => changed?.values ?? [])
      .some(({ was, is }) => was.standing === 'assumed' || is.standing === 'assumed'),
  };
}

function bound(policy: AnyPolicy, setting: ReturnType<typeof settingOn>): BoundBase | string {
  try {
    return policy.in(setting);
  } catch (error) {
    if (error instanceof DzfpError) return error.message;
    throw error;
  }
}

/** Values in wire form with where they come from. */
function printable({ changed, lacking }: Omit<ChangedPolicy, 'policy'>): object {
  if (changed === undefined) return { lacking };
  return {
    cases: changed.cases,
    values: changed.values.map(({ was, is, ...value }) => ({
      ...value,
      was: { value: was.wire, standing: was.standing, source: was.source?.key },
      is: { value: is.wire, standing: is.standing, source: is.source?.key },
    })),
  };
}
