import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { householdList } from '@dzfp/ledger';
import type { AssessedPieces } from './piece.ts';
import { registerFiles } from './register-tables.ts';

/** A run on Spark: its master, the tables of the register in Parquet, households to a piece, the folder of the pieces, the day. */
export interface SparkRun {
  readonly master: string;
  readonly files: readonly string[];
  readonly perPiece: number;
  readonly folder: string;
  readonly on: string;
}

/**
 * Has Spark cut the register and assess its pieces. The program of `PYSPARK_PYTHON`, or `python3`, has to know `pyspark`; the machines of a
 * cluster have to see this folder, the tables and the folder of the pieces under the same names.
 */
export async function onSpark(run: SparkRun, progress: (done: number, of: number) => void): Promise<AssessedPieces> {
  const { households, persons } = await registerFiles(run.files);
  const worker = [
    process.execPath,
    ...process.execArgv,
    join(import.meta.dirname, 'piece-worker.ts'),
    resolve(run.folder),
    run.on,
  ];
  const options = {
    master: run.master,
    households: resolve(households),
    persons: resolve(persons),
    key: householdList.columns.number.title.zh,
    pieces: resolve(run.folder),
    'per-piece': String(run.perPiece),
    worker: JSON.stringify(worker),
  };
  const python = spawn(
    process.env['PYSPARK_PYTHON'] ?? 'python3',
    [
      join(import.meta.dirname, '../../spark/assess_pieces.py'),
      ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
    ],
    // Standard input ends with this process, and Spark with it.
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const closed = once(python, 'close') as Promise<[code: number]>;
  let ended: AssessedPieces | undefined;
  for await (const line of createInterface({ input: python.stdout })) {
    const said = JSON.parse(line) as AssessedPieces | { readonly done: number; readonly of: number };
    if ('rows' in said) ended = said;
    else progress(said.done, said.of);
  }
  const [code] = await closed;
  if (code !== 0 || ended === undefined) throw new Error(`Spark ended with ${code}; what it said stands above`);
  return ended;
}
