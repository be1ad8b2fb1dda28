import type { Text } from '@dzfp/core';
import { findingKinds, type FindingKind } from './finding-kinds.ts';
import type { StayColumn, StayDraft } from './draft.ts';

/** Something wrong with a row of the export. */
export interface Finding {
  readonly kind: FindingKind;
  /** An error sets the row aside; a warning is put right and the row is settled. */
  readonly severity: 'error' | 'warning';
  /** Record number in the file, the header being 1. */
  readonly row: number;
  readonly stayId: string;
  readonly column: StayColumn;
  /** What stands there; numbers of persons are left out. */
  readonly found: string;
  /** Other rows that take part in it. */
  readonly related: readonly number[];
  readonly reason: Text;
}

/** Makes a finding about a row. */
export function finding(
  kind: FindingKind,
  of: StayDraft,
  column: StayColumn,
  related: readonly number[] = [],
): Finding {
  const { severity, reason } = findingKinds[kind];
  const found = column === '证件号码' ? '' : (of.cells[column] ?? '').slice(0, 100);
  return { kind, severity, row: of.row, stayId: of.stayId, column, found, related, reason };
}
