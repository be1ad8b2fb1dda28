import type { Text } from '@dzfp/core';
import type { Cell } from './cell.ts';
import type { NoteId } from './notes.ts';
import type { RefusalId } from './refusals.ts';

/** A cell that says something: its value in wire form, and what is unusual in how it is written. */
export interface CellValue<Value> {
  readonly kind: 'value';
  readonly value: Value;
  readonly note?: NoteId;
}

/** A cell that says nothing, or says that it is not known. */
export interface UnknownCell {
  readonly kind: 'unknown';
  readonly note?: NoteId;
}

/** A cell that cannot be read without guessing. */
export interface RefusedCell {
  readonly kind: 'refused';
  readonly reason: RefusalId;
  /** What it says as far as it says something, as the month of a date without a day. */
  readonly expected?: string;
}

/** What became of a cell. */
export type CellRead<Value> = CellValue<Value> | UnknownCell | RefusedCell;

/** A kind of cells: how they are read, written, shown. Value is the wire form. */
export interface CellKind<Value> {
  readonly name: string;
  /** What the cell should hold, in words. */
  readonly expected: Text;
  /** Whether an office may have it computed: the kept result of a formula is then read. */
  readonly mayBeFormula?: boolean;
  /** Never called with a blank cell, a formula or an error; the heading may say a unit. */
  readonly read: (cell: Cell, heading: string) => CellRead<Value>;
  /** As an office expects to see it: text as text, amounts as numbers. */
  readonly write: (value: Value) => string | number;
  /** What may be shown of a cell: personal data masked. */
  readonly shown: (written: string) => string;
}
