/** Where the tile of a county-level unit stands: column and row, from the north-west. */
export interface Tile {
  readonly code: string;
  readonly column: number;
  readonly row: number;
  /** A short name, where the whole one is too long for a tile. */
  readonly label?: string;
}

/** Roughly who lies next to whom; no boundary, area or distance is meant. The two zones stand beside 德城区, inside whose bounds they are. */
export const countyTiles: readonly Tile[] = [
  { code: 'DZ-YHZ', column: 0, row: 0, label: '运河经开区' },
  { code: 'DZ-EDZ', column: 1, row: 0, label: '德州经开区' },
  { code: '371422', column: 2, row: 0 },
  { code: '371481', column: 3, row: 0 },
  { code: '371423', column: 4, row: 0 },
  { code: '371402', column: 1, row: 1 },
  { code: '371403', column: 2, row: 1 },
  { code: '371424', column: 3, row: 1 },
  { code: '371428', column: 0, row: 2 },
  { code: '371426', column: 1, row: 2 },
  { code: '371482', column: 2, row: 2 },
  { code: '371425', column: 3, row: 2 },
  { code: '371427', column: 0, row: 3 },
];
