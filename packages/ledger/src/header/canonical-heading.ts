/**
 * A heading without what differs between files that mean the same (列名规范化): full-width forms, blanks, line breaks, the star of a required
 * column, and the unit in brackets behind it.
 */
export function canonicalHeading(heading: string): string {
  const plain = heading.normalize('NFKC').replaceAll(/[\s*]/gu, '').toLowerCase();
  const bare = plain.replace(/\([^()]{0,12}\)$/u, '');
  return bare === '' ? plain : bare;
}
