import { matchHeader, requiredOf, type HeadingAliases } from '../header/match-header.ts';
import { firstRows } from '../record/read-sheet.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { List } from './list.ts';

/** How many of a sheet's headings a list must explain before the sheet is taken for it by its columns alone. */
const leastShare = 0.5;

/**
 * Which of the lists a sheet is (识别名单): the one that explains most of its headings, has all that it needs, and, where two do so
 * equally, is called so. Undefined when it is none of them.
 */
export function recognise(
  lists: readonly List<object>[],
  sheet: Sheet,
  aliases: Readonly<Record<string, HeadingAliases>> = {},
): List<object> | undefined {
  const rows = firstRows(sheet);
  let best: { readonly list: List<object>; readonly score: number } | undefined;
  for (const list of lists) {
    const header = matchHeader(list, rows, aliases[list.id]);
    if (header === undefined || requiredOf(list).some((field) => header.missed.includes(field))) continue;
    const share = header.matched.length / (header.matched.length + header.ignored.length);
    const named = list.names.some((each) => sheet.name.toLowerCase().includes(each.toLowerCase()));
    if (share < leastShare && !named) continue;
    const score = header.matched.length + (named ? 0.5 : 0);
    if (best === undefined || score > best.score) best = { list, score };
  }
  return best?.list;
}
