/** What the command ends with: scripts tell apart what they have to do next. */
export const exitCode: {
  readonly ok: 0;
  /** The input was refused, or does not suffice for a decision. */
  readonly refused: 1;
  /** The command was called wrongly. */
  readonly usage: 2;
  /** A file could not be read or written. */
  readonly file: 3;
} = { ok: 0, refused: 1, usage: 2, file: 3 };
