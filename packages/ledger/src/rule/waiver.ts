import type { Whom } from './whom.ts';

/** Somebody looked at a finding and says that it does not count (豁免): for whom, why, who says so, and until when. */
export interface Waiver {
  readonly rule: string;
  /** Number of the household, the person or the village; one of them. */
  readonly household?: string;
  readonly person?: string;
  readonly village?: string;
  readonly reason: string;
  readonly by: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string;
}

/** The waiver of a finding that holds on a day. One that names nobody waives nothing: a rule is switched off instead. */
export function waiverFor(waivers: readonly Waiver[], rule: string, whom: Whom, on: string): Waiver | undefined {
  return waivers.find(
    (each) =>
      each.rule === rule &&
      each.until >= on &&
      (each.household !== undefined || each.person !== undefined || each.village !== undefined) &&
      (each.household === undefined || each.household === whom.household) &&
      (each.person === undefined || each.person === whom.person) &&
      (each.village === undefined || each.village === whom.village),
  );
}

/** Waivers that hold no more on a day: to be renewed or dropped. */
export function expiredWaivers(waivers: readonly Waiver[], on: string): readonly Waiver[] {
  return waivers.filter(({ until }) => until < on);
}
