import type { Finding, Severity } from '../finding.ts';
import type { Waiver } from './waiver.ts';
import type { Whom } from './whom.ts';

/** A finding of any kind with whom it is about: of reading, of a rule, of a comparison. */
export interface LocatedFinding extends Finding {
  readonly whom: Whom;
  readonly waiver?: Waiver;
}

/** How many findings there are in a group. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly look: number;
  readonly waived: number;
  /** Households and persons that at least one of them is about. */
  readonly households: number;
  readonly persons: number;
}

/** One line of a summary. */
export interface SummaryLine extends FindingCounts {
  /** The number of the rule, or the code of the place; empty where rows name no place. */
  readonly key: string;
}

/** Findings counted by rule, by village and by county (汇总). */
export interface FindingSummary {
  readonly byRule: readonly SummaryLine[];
  readonly byVillage: readonly SummaryLine[];
  readonly byCounty: readonly SummaryLine[];
  readonly all: FindingCounts;
}

/** Counts findings; what was waived is counted apart. Lines are in the order of their keys. */
export function summarize(findings: readonly LocatedFinding[]): FindingSummary {
  const summary = new RunningSummary();
  for (const each of findings) summary.add(each);
  return summary.result();
}

type Groups = Map<string, OpenCounts>;

/** Counts findings one after the other. */
export class RunningSummary {
  readonly #byRule: Groups = new Map();
  readonly #byVillage: Groups = new Map();
  readonly #byCounty: Groups = new Map();
  readonly #all: OpenCounts = openCounts();

  add(finding: LocatedFinding): void {
    const { id, whom } = finding;
    count(groupOf(this.#byRule, id), finding);
    count(groupOf(this.#byVillage, whom.village ?? ''), finding);
    count(groupOf(this.#byCounty, whom.region ?? ''), finding);
    count(this.#all, finding);
  }

  result(): FindingSummary {
    return {
      byRule: linesOf(this.#byRule),
      byVillage: linesOf(this.#byVillage),
      byCounty: linesOf(this.#byCounty),
      all: closed(this.#all),
    };
  }
}

interface OpenCounts {
  readonly of: Record<Severity, number>;
  waived: number;
  readonly households: Set<string>;
  readonly persons: Set<string>;
}

function openCounts(): OpenCounts {
  return { of: { error: 0, warning: 0, look: 0 }, waived: 0, households: new Set(), persons: new Set() };
}

function groupOf(groups: Groups, key: string): OpenCounts {
  let group = groups.get(key);
  if (!group) groups.set(key, (group = openCounts()));
  return group;
}

function count(counts: OpenCounts, { severity, whom, waiver }: LocatedFinding): void {
  if (waiver !== undefined) {
    counts.waived++;
    return;
  }
  counts.of[severity]++;
  if (whom.household !== undefined) counts.households.add(whom.household);
  if (whom.person !== undefined) counts.persons.add(whom.person);
}

function closed({ of, waived, households, persons }: OpenCounts): FindingCounts {
  return { ...of, waived, households: households.size, persons: persons.size };
}

function linesOf(groups: Groups): SummaryLine[] {
  return [...groups.keys()].toSorted().map((key) => ({ key, ...closed(groups.get(key) as OpenCounts) }));
}
