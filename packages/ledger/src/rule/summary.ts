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
  return {
    byRule: linesBy(findings, ({ id }) => id),
    byVillage: linesBy(findings, ({ whom }) => whom.village ?? ''),
    byCounty: linesBy(findings, ({ whom }) => whom.region ?? ''),
    all: countUp(findings),
  };
}

function linesBy(findings: readonly LocatedFinding[], keyOf: (of: LocatedFinding) => string): SummaryLine[] {
  const groups = new Map<string, LocatedFinding[]>();
  for (const each of findings) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.keys()].toSorted().map((key) => ({ key, ...countUp(groups.get(key) ?? []) }));
}

function countUp(findings: readonly LocatedFinding[]): FindingCounts {
  const counted = findings.filter(({ waiver }) => waiver === undefined);
  const of = (severity: Severity): number => counted.filter((each) => each.severity === severity).length;
  const distinct = (numbers: readonly (string | undefined)[]): number =>
    new Set(numbers.filter((each) => each !== undefined)).size;
  return {
    error: of('error'),
    warning: of('warning'),
    look: of('look'),
    waived: findings.length - counted.length,
    households: distinct(counted.map(({ whom }) => whom.household)),
    persons: distinct(counted.map(({ whom }) => whom.person)),
  };
}
