import { isBlank, type Cell } from '../cell/cell.ts';
import { written } from '../cell/written.ts';
import { canonicalHeading } from '../header/canonical-heading.ts';
import type { MatchedColumn } from '../header/header-match.ts';

/** What the first cell of a total or of a note below the records says. */
const totals =
  /^(?:合\s*计|总\s*计|小\s*计|共\s*计|汇\s*总|注[：:]|备注[：:]|说明[：:]|(?:填表|制表|审核)(?:人|单位|日期|时间|[：:])|单位负责人)/u;

/** Whether a row adds up others or is a note below them (合计、说明): no record. */
export function isTotal(cells: readonly Cell[]): boolean {
  const first = cells.find((cell) => !isBlank(cell));
  return first !== undefined && totals.test(written(first).trim());
}

/** Whether the heading stands here again, as on every page of a printed list. */
export function isHeading(cells: readonly Cell[], columns: readonly MatchedColumn[]): boolean {
  const filled = columns.filter(({ at }) => !isBlank(cells[at]));
  if (filled.length < 2) return false;
  return filled.every(({ at, heading }) => canonicalHeading(written(cells[at] ?? null)) === canonicalHeading(heading));
}
