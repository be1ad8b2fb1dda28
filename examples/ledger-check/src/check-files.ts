import { combineBooks, describeError, DzfpError, failure, type ParameterBook } from '@dzfp/core';
import { dezhou } from '@dzfp/dezhou';
import {
  checkAll,
  findingsCsv,
  illustrativeThresholds,
  knownLists,
  readRegister,
  usualLimits,
  type Checked,
} from '@dzfp/ledger';
import { annotatedCopies, openFiles } from '@dzfp/ledger/workbook';

/** What a check of files came to: the findings and the files to take away, or why the files cannot be read. */
export type Result =
  | { readonly ok: true; readonly checked: Checked; readonly files: Readonly<Record<string, Uint8Array | string>> }
  | { readonly ok: false; readonly reason: string };

/** How files are checked. */
export interface Asked {
  /** Day of the check, `YYYY-MM-DD`. */
  readonly on: string;
  /** Whether the made-up thresholds are used where no source gives one. */
  readonly thresholds: boolean;
  readonly onProgress: (text: string) => void;
}

/** Why files are refused before anything of them is read, and what to do instead; undefined when none is too large. */
export function tooLarge(files: readonly { readonly name: string; readonly size: number }[]): string | undefined {
  const large = files.find(({ size }) => size > usualLimits.bytes);
  if (large === undefined) return undefined;
  const refusal = failure('DZ110', { field: large.name, most: `${usualLimits.bytes / 1024 / 1024} MB` });
  return `${describeError(refusal, 'zh')}请按县或乡镇拆分，户和成员放在同一份里；或用命令行 dzfp check，CSV、Parquet 登记册不限大小。`;
}

/** Reads and checks files, all in this process: nothing is sent anywhere. */
export async function checkFiles(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  { on, thresholds, onProgress }: Asked,
): Promise<Result> {
  try {
    const opened = openFiles(files);
    const sheets = opened.flatMap((file) => file.sheets);
    const read = await readRegister(sheets, {
      lists: knownLists,
      onProgress: ({ sheet, rows }) => onProgress(`${sheet}：${rows} 行`),
    });
    const book: ParameterBook = thresholds ? combineBooks(dezhou, illustrativeThresholds) : dezhou;
    const checked = checkAll(read, { setting: { book, jurisdiction: '371400', on } });
    const copies = await annotatedCopies(opened, checked.findings);
    return { ok: true, checked, files: { ...copies, '问题清单.csv': findingsCsv(checked.findings) } };
  } catch (error) {
    if (error instanceof DzfpError) return { ok: false, reason: describeError(error, 'zh') };
    throw error;
  }
}
