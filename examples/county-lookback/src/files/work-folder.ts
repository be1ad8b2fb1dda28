import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a file that is there whole or not at all: under another name first, brought to the disk, then renamed. */
export function writeWhole(path: string, content: string): void {
  const unfinished = `${path}.unfinished`;
  const file = openSync(unfinished, 'w');
  try {
    writeSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(unfinished, path);
}

/** Where the pieces of a run are kept, so that the next run goes on where this one was stopped. */
export interface PieceFiles<Piece> {
  readonly has: (piece: number) => boolean;
  readonly read: (piece: number) => Piece;
  readonly write: (piece: number, of: Piece) => void;
}

/**
 * Opens the folder of a run.
 *
 * @param run - everything on which the pieces rest: files, day, law. Pieces of another run are not mixed with those of this one.
 * @returns undefined when the folder holds another run
 */
export function workFolder<Piece>(folder: string, run: object): PieceFiles<Piece> | undefined {
  mkdirSync(folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  const content = `${JSON.stringify(run, null, 2)}\n`;
  if (!existsSync(manifest)) writeWhole(manifest, content);
  else if (readFileSync(manifest, 'utf8') !== content) return undefined;
  return pieceFiles(folder);
}

/** The files of the pieces in a folder. */
export function pieceFiles<Piece>(folder: string): PieceFiles<Piece> {
  const path = (piece: number): string => join(folder, `${String(piece).padStart(6, '0')}.json`);
  return {
    has: (piece) => existsSync(path(piece)),
    read: (piece) => JSON.parse(readFileSync(path(piece), 'utf8')) as Piece,
    write: (piece, of) => writeWhole(path(piece), JSON.stringify(of)),
  };
}
