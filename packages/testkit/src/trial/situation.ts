/** A record in its wire form, whose fields only the policy's schema knows. */
export type Facts = Readonly<Record<string, unknown>>;

/** What a policy is asked: facts and, for a carried policy, the state so far. */
export interface Situation {
  readonly input: Facts;
  readonly before?: Facts;
}

/** What a policy answers: its result and, for a carried policy, the state after. */
export interface Decided {
  readonly result: Facts;
  readonly after?: Facts;
}
