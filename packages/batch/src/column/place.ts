import type { Column, Columns } from './column.ts';

type Numbers = Float64Array | Uint8Array | Uint16Array;

/** Puts rows of figures into the rows `at` of others of the same shape. */
export function placeColumns(from: Columns, into: Columns, at: Uint32Array): void {
  for (const [name, column] of Object.entries(from.fields)) placeColumn(column, into.fields[name] as Column, at);
}

function placeColumn(from: Column, into: Column, at: Uint32Array): void {
  if (from.kind === 'number' && into.kind === 'number') placeNumbers(from.values, into.values, at);
  else if (from.kind === 'code' && into.kind === 'code') placeNumbers(from.values, into.values, at);
  else if (from.kind === 'ratio' && into.kind === 'ratio') {
    placeNumbers(from.numerators, into.numerators, at);
    placeNumbers(from.denominators, into.denominators, at);
  } else if (from.kind === 'record' && into.kind === 'record') {
    placeNumbers(from.presence, into.presence, at);
    placeColumns(from.of, into.of, at);
  } else throw new TypeError(`a decision holds no ${from.kind}`);
}

/** Puts numbers into the places `at`. */
export function placeNumbers(from: Numbers, into: Numbers, at: Uint32Array): void {
  for (let i = 0; i < at.length; i++) into[at[i] as number] = from[i] as number;
}
