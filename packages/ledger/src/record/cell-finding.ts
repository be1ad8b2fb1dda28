import type { CellKind, CellRead } from '../cell/cell-kind.ts';
import type { Cell } from '../cell/cell.ts';
import { notes } from '../cell/notes.ts';
import { refusals } from '../cell/refusals.ts';
import { written } from '../cell/written.ts';
import type { Finding, Place } from '../finding.ts';
import type { ReadColumn } from './read-column.ts';
import { rowFindings, type RowFindingId } from './row-findings.ts';

/** What is to be said of how a cell is written; undefined where nothing is. */
export function cellFinding(
  of: ReadColumn,
  cell: Cell,
  read: CellRead<unknown> | 'blank',
  place: Place,
): Finding | undefined {
  const { kind, mayBeBlank, required } = of.column;
  if (read === 'blank') {
    if (required === true) return rowFinding('R-51', place);
    return mayBeBlank === true ? undefined : finding('R-10', notes['R-10'], place);
  }
  const raw = masked(kind.shown(written(cell)));
  if (read.kind === 'refused') {
    const expected = read.expected ?? kind.expected.zh;
    return { ...finding(read.reason, refusals[read.reason], place), found: raw, expected };
  }
  if (read.note === undefined) return undefined;
  const expected = read.kind === 'value' ? masked(kind.shown(inWords(kind, read.value))) : undefined;
  return {
    ...finding(read.note, notes[read.note], place),
    found: raw,
    ...(expected === undefined ? {} : { expected }),
  };
}

/** Fifteen digits or more: they may be a citizen number in the wrong column, or a card number made of one. */
const longNumber = /(?<area>\p{Nd}(?:[\s-]?\p{Nd}){5})(?<rest>(?:[\s-]?\p{Nd}){9,}[Xx]?)/gu;

function masked(shown: string): string {
  return shown.replaceAll(longNumber, (_, area: string, rest: string) => area + '*'.repeat(rest.length));
}

/** A value as it should be written: an amount with its fen, a label by its name. */
function inWords(kind: CellKind<unknown>, value: unknown): string {
  const cell = kind.write(value);
  return typeof cell === 'number' ? String(value) : cell;
}

/** What is to be said of a row as a whole. */
export function rowFinding(id: RowFindingId, place: Place): Finding {
  return finding(id, rowFindings[id], place);
}

function finding(id: string, { severity, message, mend }: (typeof notes)['R-01'], place: Place): Finding {
  return { id, severity, place, message, mend, related: [] };
}
