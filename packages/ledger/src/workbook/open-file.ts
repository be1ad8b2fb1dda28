import type { SheetLimits } from '../sheet/limits.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { isPacked } from './is-packed.ts';
import { openCsv } from './open-csv.ts';
import { openWorkbook } from './open-workbook.ts';

/**
 * Opens a file by what it is, not by what it is called: a packed or encrypted file as a workbook, anything else as CSV.
 *
 * @throws DzfpError DZ110 over a limit, DZ109 when it is neither
 * @example
 * ```ts
 * import { openFile } from '@dzfp/ledger/workbook';
 * const [sheet] = openFile(new TextEncoder().encode('户编号,村编码\n3714000001,371402901201\n'), '户信息.csv');
 * sheet?.name // => '户信息'
 * ```
 */
export function openFile(bytes: Uint8Array, name: string, limits?: SheetLimits): readonly Sheet[] {
  const compound = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  return isPacked(bytes) || compound ? openWorkbook(bytes, name, limits) : [openCsv(bytes, name, limits)];
}
