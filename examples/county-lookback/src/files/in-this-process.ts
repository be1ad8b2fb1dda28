import type { ParameterBook } from '@dzfp/core';
import { pieceOf, type AssessedPieces, type Piece } from './piece.ts';
import { registerTables } from './register-tables.ts';
import type { PieceFiles } from './work-folder.ts';

/** A run in this process, by DuckDB: the files of the register, households to a piece, where the pieces go. */
export interface OwnRun {
  readonly files: readonly string[];
  readonly perPiece: number;
  readonly work: PieceFiles<Piece>;
  readonly book: ParameterBook;
  readonly on: string;
}

/** Assesses the pieces that are not there yet, one after another. */
export async function inThisProcess(
  { files, perPiece, work, book, on }: OwnRun,
  progress: (done: number, of: number) => void,
): Promise<AssessedPieces> {
  const { pieces, rows, sheets, close } = await registerTables(files, perPiece);
  let before = 0;
  for (let piece = 0; piece < pieces; piece++) {
    if (work.has(piece)) before += 1;
    // oxlint-disable-next-line no-await-in-loop -- piece by piece bounds the memory, and each is on the disk before the next
    else work.write(piece, await pieceOf(await sheets(piece), book, on));
    progress(piece + 1, pieces);
  }
  close();
  return { pieces, before, rows };
}
