import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { combineBooks, describeError, DzfpError, parseDay } from '@dzfp/core';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { progressTo } from '@dzfp/cli/settle';
import { inThisProcess } from './files/in-this-process.ts';
import { onSpark } from './files/on-spark.ts';
import type { Piece } from './files/piece.ts';
import { resultOf } from './files/result.ts';
import { workFolder, writeWhole } from './files/work-folder.ts';

const usage =
  'look-back-files --register households.parquet,persons.parquet --out DIR [--on 2019-12-31] [--households 500] [--spark MASTER]\n' +
  '按块评估 Parquet 或 CSV 登记册；中断后用同样的命令接着做。 Goes on where it was stopped when it is run again.';

/** Looks back over a register in files, piece by piece. */
async function main(): Promise<void> {
  const { values: asked } = parseArgs({
    options: {
      register: { type: 'string' },
      out: { type: 'string' },
      on: { type: 'string', default: '2019-12-31' },
      households: { type: 'string', default: '500' },
      spark: { type: 'string' },
    },
  });
  const { register, out, on, spark: master } = asked;
  const perPiece = Number(asked.households);
  if (register === undefined || out === undefined || !(Number.isSafeInteger(perPiece) && perPiece > 0))
    return refuse(usage);
  parseDay(on);
  const files = register.split(',');
  const book = combineBooks(dezhou, illustrative);
  const law = createHash('sha256').update(JSON.stringify(book.entries)).digest('hex');
  const run = { on, households: perPiece, law, files: await Promise.all(files.map(fingerprint)) };
  const folder = join(out, 'pieces');
  const work = workFolder<Piece>(folder, run);
  if (work === undefined)
    return refuse(
      `${out} 中是另一次运行（文件、日期或参数不同），请换一个文件夹 holds another run; choose another folder`,
    );

  const progress = progressTo(process.stderr);
  const { pieces, before, rows } =
    master === undefined
      ? await inThisProcess({ files, perPiece, work, book, on }, progress)
      : await onSpark({ master, files, perPiece, folder, on }, progress);
  const result = resultOf(
    Array.from({ length: pieces }, (_, piece) => work.read(piece)),
    rows,
    on,
  );
  for (const [name, content] of Object.entries(result)) writeWhole(join(out, name), content);
  console.log(`${pieces} 块，其中 ${before} 块此前已完成 (${before} of ${pieces} pieces were there)`);
  console.log(
    Object.keys(result)
      .map((name) => join(out, name))
      .join('\n'),
  );
}

async function fingerprint(file: string): Promise<object> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { name: basename(file), sha256: hash.digest('hex') };
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

await main().catch((error: unknown) => {
  if (error instanceof DzfpError) return refuse(describeError(error, 'zh'));
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  // An option that does not exist, or a file: said in a line. Anything else is a defect.
  if (code.startsWith('ERR_PARSE_ARGS')) return refuse(usage);
  if (code === 'ENOENT' || code === 'EACCES' || code === 'ENOTDIR') return refuse(message);
  throw error;
});
