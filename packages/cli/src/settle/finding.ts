import type { Text } from '@dzfp/core';
import { stayList, written, type Column } from '@dzfp/ledger';
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
  /** Heading of the column. */
  readonly column: string;
  /** What stands there; numbers of persons are left out. */
  readonly found: string;
  /** Other rows that take part in it. */
  readonly related: readonly number[];
  readonly reason: Text;
}

const columns: Readonly<Record<StayColumn, Pick<Column<unknown>, 'title' | 'kind'>>> = stayList.columns as never;

/** Makes a finding about a row. */
export function finding(
  kind: FindingKind,
  of: StayDraft,
  column: StayColumn,
  related: readonly number[] = [],
): Finding {
  const { severity, reason } = findingKinds[kind];
  const { title, kind: cells } = columns[column];
  const { values, unread } = of.read;
  // The number of a person stays out; anything else is shown as it stood.
  const found = column === 'citizenNumber' ? '' : cells.shown(written(unread[column] ?? values[column] ?? null));
  return { kind, severity, row: of.row, stayId: of.stayId, column: title.zh, found, related, reason };
}
