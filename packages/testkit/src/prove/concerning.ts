/** The definitions that some sentences rest on, and what is said of these; facts are kept, whether they matter or not. */
export function concerning(sentences: readonly string[], lines: readonly string[]): string[] {
  const names = (of: string): readonly string[] => of.match(/\|[^|]+\|/gu) ?? [];
  const needed = new Set(sentences.flatMap(names));
  return lines
    .toReversed()
    .filter((line) => {
      const [subject = '', ...rest] = names(line);
      if (!line.startsWith('(define-fun')) return line.startsWith('(declare') || needed.has(subject) || rest.length > 0;
      if (!needed.has(subject)) return false;
      for (const name of rest) needed.add(name);
      return true;
    })
    .toReversed();
}
