/** Between which numbers something lies. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** The extent that holds both. */
export function around(a: Span, b: Span): Span {
  return { least: Math.min(a.least, b.least), most: Math.max(a.most, b.most) };
}
