/** What became of a row. Only a row that is decided has figures. */
export const verdicts = [
  'decided',
  'contradictory',
  'unknown',
  'outOfRange',
  'follows',
  'tied',
  'withoutValues',
  'unreadable',
] as const;

/**
 * `contradictory`: the facts break a requirement (DZ114); `unknown`: a fact or a value of the law is missing (DZ301, DZ302);
 * `outOfRange`: a figure leaves its bounds (DZ303, DZ304, DZ305); `follows`: an earlier item of its chain was not decided;
 * `tied`: two items of its chain stand in one place of the order (DZ114); `withoutValues`: the book has no value for its place and
 * day; `unreadable`: the facts are not those of the schema.
 */
export type Verdict = (typeof verdicts)[number];

/** The code of a verdict in a column. */
export const verdictCode: Readonly<Record<Verdict, number>> = {
  decided: 0,
  contradictory: 1,
  unknown: 2,
  outOfRange: 3,
  follows: 4,
  tied: 5,
  withoutValues: 6,
  unreadable: 7,
};
