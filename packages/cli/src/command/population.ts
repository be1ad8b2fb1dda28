import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { text, type Wire } from '@dzfp/core';
import type { Household } from '@dzfp/core/model';
import { householdList, listTable, personList, type WrittenTable } from '@dzfp/ledger';
import { householdCells, margins, personCells, population as synthetic } from '@dzfp/population';
import type { Answer } from '../answer.ts';
import { recordFiles } from '../check/record-files.ts';
import { writeTables } from '../check/write-tables.ts';
import { UsageError } from '../command-error.ts';
import { needed, wholeNumber, type CommandLine } from '../command-line.ts';

/** A workbook is held in memory whole, and a register of more rows would not be read back. */
const mostInWorkbook = 50_000;
const atATime = 1000;

const tables = {
  户信息: (of: readonly Wire<Household>[]): WrittenTable => listTable(householdList, of.map(householdCells)),
  人信息: (of: readonly Wire<Household>[]): WrittenTable => listTable(personList, of.flatMap(personCells)),
} as const;

/**
 * `dzfp population --households N --seed S --out FILE`: a synthetic register. A workbook holds both sheets; of Parquet and CSV each sheet
 * is a file, written some thousand households at a time.
 */
export async function population(line: CommandLine): Promise<Answer> {
  const asked = { households: wholeNumber('households', line), seed: wholeNumber('seed', line) };
  const out = needed('out', line);
  const files = out.endsWith('.xlsx') ? await workbook(out, asked) : await columnFiles(out, asked);
  const kept = margins.map(({ title, standing, source, note }) => ({ title, standing, source: source?.where, note }));
  return {
    data: { synthetic: true, ...asked, files, margins: kept },
    text: (language) =>
      [
        language === 'zh'
          ? `合成数据，人员均为虚构：${asked.households} 户，种子 ${asked.seed}`
          : `Synthetic data, all persons are fictional: ${asked.households} households, seed ${asked.seed}`,
        ...kept.map(({ title, standing, source, note }) =>
          [title[language], standing, source, note?.[language]].filter((each) => each !== undefined).join(' · '),
        ),
        ...files,
      ].join('\n'),
    illustrative: false,
  };
}

type Asked = Parameters<typeof synthetic>[0];

async function workbook(out: string, asked: Asked): Promise<readonly string[]> {
  if (asked.households > mostInWorkbook)
    throw new UsageError(
      text(
        `.xlsx 最多 ${mostInWorkbook} 户，更多请用 .parquet 或 .csv`,
        `an .xlsx file holds ${mostInWorkbook} households at most; use .parquet or .csv for more`,
      ),
    );
  const all = [...synthetic(asked)];
  return writeTables(out, [tables.户信息(all), tables.人信息(all)]);
}

/** `x.parquet` becomes `x-户信息.parquet` and `x-人信息.parquet`. */
async function columnFiles(out: string, asked: Asked): Promise<readonly string[]> {
  const [, stem, ending] = /^(.*)(\.(?:parquet|csv))$/u.exec(out) ?? [];
  if (stem === undefined || ending === undefined)
    throw new UsageError(text('--out 应以 .xlsx、.csv 或 .parquet 结尾', '--out ends in .xlsx, .csv or .parquet'));
  mkdirSync(dirname(out), { recursive: true });
  const { writeRecords } = await recordFiles();
  const files: string[] = [];
  for (const [name, table] of Object.entries(tables)) {
    const file = `${stem}-${name}${ending}`;
    const columns = table([]).columns.map(({ heading, type }) => ({ name: heading, type }));
    // oxlint-disable-next-line no-await-in-loop -- one file after the other: they would only compete for the memory
    await writeRecords(
      file,
      columns,
      chunks(asked, (of) => table(of).rows),
    );
    files.push(file);
  }
  return files;
}

function* chunks<T>(
  { households, seed }: Asked,
  of: (households: readonly Wire<Household>[]) => readonly T[],
): Generator<readonly T[], void> {
  for (let from = 0; from < households; from += atATime) {
    yield of([...synthetic({ seed, from, households: Math.min(atATime, households - from) })]);
  }
}
