import { failure } from '@dzfp/core';

/** What a file may hold at most (读入上限); more is refused before the work is done. */
export interface SheetLimits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Rows with something in them. */
  readonly rows: number;
  readonly columns: number;
  /** Characters in a cell. */
  readonly characters: number;
  /** How many times larger a workbook may be than its compressed file. */
  readonly zipRatio: number;
  /** Bytes that a part of a workbook may unpack to, whatever the ratio. */
  readonly unpacked: number;
  /** Characters of all texts that the cells of a workbook share. */
  readonly sharedCharacters: number;
}

/** The usual limits: 40 MB, 200 000 rows and heading, 300 columns, 32 767 characters as in Excel, 100 times unpacked. */
export const usualLimits: SheetLimits = {
  // A register of 200 000 persons with their households has some 25 MB.
  bytes: 40 * 1024 * 1024,
  rows: 200_000 + 12,
  columns: 300,
  characters: 32_767,
  zipRatio: 100,
  unpacked: 1024 * 1024 * 1024,
  sharedCharacters: 100_000_000,
};

/**
 * Refuses what is beyond a limit.
 *
 * @throws DzfpError DZ110 with the limit
 */
export function withinLimit(name: string, found: number, most: number, unit: string): void {
  if (found > most) throw failure('DZ110', { field: name, most: `${most} ${unit}` });
}
