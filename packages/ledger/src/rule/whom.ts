/** Whom a finding is about, by the numbers of the register: the same next time, whatever row it stands in. */
export interface Whom {
  /** Code of the county. */
  readonly region?: string;
  readonly village?: string;
  readonly household?: string;
  readonly person?: string;
}
