/** A Chinese character takes two columns of a terminal. */
function widthOf(of: string): number {
  let width = 0;
  for (const character of of)
    width += /[\u1100-\u115f\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]/u.test(character) ? 2 : 1;
  return width;
}

/** Lines up a table for a terminal: two columns of names, then numbers to the right. */
export function textTable(
  head: readonly string[],
  body: readonly (readonly string[])[],
  sums: readonly (readonly string[])[],
): string {
  const all = [head, ...body, ...sums];
  const widths = head.map((_, column) => Math.max(...all.map((line) => widthOf(line[column] ?? ''))));
  const print = (line: readonly string[]): string =>
    line
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        return column < 2 ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd();
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return [print(head), rule, ...body.map(print), rule, ...sums.map(print)].join('\n');
}
