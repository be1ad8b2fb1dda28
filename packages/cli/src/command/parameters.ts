import { basename, dirname } from 'node:path';
import {
  combineBooks,
  lineOf,
  parseDay,
  text,
  type AnyPolicy,
  type Language,
  type Parameter,
  type ParameterBook,
} from '@dzfp/core';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { areas } from '@dzfp/dezhou/areas';
import { parametersOf, readReview, reviewHtml, reviewRows } from '@dzfp/handbook';
import type { Answer } from '../answer.ts';
import { UsageError } from '../command-error.ts';
import { acceptOf, needed, type CommandLine } from '../command-line.ts';
import { languageOf } from '../language.ts';
import { readParameterFile } from '../parameter-file.ts';
import { overTime, placesWithin } from '../parameters/over-time.ts';
import { overTimeText } from '../parameters/over-time-text.ts';
import { readReviewWorkbook, writeReview } from '../parameters/review-workbook.ts';
import { readBytes } from '../read-input.ts';
import { writeFiles } from '../write-files.ts';

/**
 * `dzfp parameters export --out FILE.xlsx` and `dzfp parameters import FILE.xlsx --out DIR`: a parameter set checked and signed.
 * `dzfp parameters coverage`: values and bounds of higher levels in every place and over all time.
 */
export async function parameters(line: CommandLine): Promise<Answer> {
  const [action, file, ...others] = line.operands;
  const language = languageOf(line.options.lang, process.env);
  if (action === 'export' && file === undefined) return exported(line, language);
  if (action === 'import' && file !== undefined && others.length === 0) return imported(file, line, language);
  if (action === 'coverage' && file === undefined) return covered(line);
  throw new UsageError(
    text(
      '用法：parameters export --out FILE.xlsx，parameters import FILE.xlsx --out DIR，或 parameters coverage',
      'parameters export --out FILE.xlsx, parameters import FILE.xlsx --out DIR, or parameters coverage',
    ),
  );
}

/** Each parameter of all areas, once. */
function allParameters(): readonly Parameter<unknown>[] {
  return areas.flatMap((plugin) => parametersOf(plugin).map(({ parameter }) => parameter));
}

/** The values that are reviewed: Dezhou's, with the illustrative ones or an office's own file where they are asked for. */
function reviewedBook({ options }: CommandLine): ParameterBook {
  const more = [
    ...(options.illustrative === true ? [illustrative] : []),
    ...(options.parameters === undefined ? [] : [readParameterFile(options.parameters)]),
  ];
  return combineBooks(dezhou, ...more);
}

/** A broken bound, a conflict or a wrong value is a refusal: no policy decides by it. */
function covered(line: CommandLine): Answer {
  const { jurisdiction, illustrative: withIllustrative } = line.options;
  const book = reviewedBook(line);
  if (jurisdiction !== undefined) lineOf(jurisdiction, book.jurisdictions);
  const policies: readonly AnyPolicy[] = areas.flatMap((plugin): readonly AnyPolicy[] => plugin.policies);
  const accept = acceptOf(line);
  const asKnownOn = line.options['as-known-on'];
  if (asKnownOn !== undefined) parseDay(asKnownOn);
  const found = overTime(policies, book, placesWithin(book.jurisdictions, jurisdiction), {
    ...(accept === undefined ? {} : { accept }),
    ...(asKnownOn === undefined ? {} : { asKnownOn }),
  });
  const wrong = found.values.some(({ stretches }) =>
    stretches.some(({ state }) => state === 'conflict' || state === 'wrong'),
  );
  const broken = found.bounds.some(({ stretches }) => stretches.some(({ verdict }) => verdict === 'broken'));
  return {
    data: found,
    text: (language) => overTimeText(found, language),
    illustrative: withIllustrative === true,
    refused: wrong || broken,
  };
}

async function exported(line: CommandLine, language: Language): Promise<Answer> {
  const out = needed('out', line);
  const rows = reviewRows(allParameters(), reviewedBook(line), language);
  const workbook = await writeReview(rows, language);
  writeFiles(dirname(out), { [basename(out)]: workbook });
  return {
    data: { rows: rows.length, file: out },
    text: (of) => (of === 'zh' ? `${rows.length} 行，写入 ${out}` : `${rows.length} lines written to ${out}`),
    illustrative: line.options.illustrative === true,
  };
}

async function imported(file: string, line: CommandLine, language: Language): Promise<Answer> {
  const out = needed('out', line);
  const book = reviewedBook(line);
  const rows = await readReviewWorkbook(readBytes(file), basename(file));
  const review = readReview(rows, allParameters(), book, language);
  const cited = new Set(review.corrected.map(({ source }) => source));
  const corrected: ParameterBook = {
    name: { zh: '核验更正的参数', en: 'values corrected in a review' },
    jurisdictions: [],
    sources: book.sources.filter(({ key }) => cited.has(key)),
    entries: review.corrected,
  };
  const files = {
    'differences.html': reviewHtml(review, language),
    'corrected.json': `${JSON.stringify(corrected, null, 2)}\n`,
  };
  const written = writeFiles(out, files);
  const { signed, differences, unsure, open, refused } = review;
  const counts = {
    signed,
    differences: differences.length,
    unsure: unsure.length,
    open: open.length,
    refused: refused.length,
  };
  return {
    data: { ...counts, files: written },
    text: (of) =>
      of === 'zh'
        ? `签认 ${counts.signed} 行，更正 ${counts.differences}，不确定 ${counts.unsure}，未核验 ${counts.open}，退回 ${counts.refused}`
        : `${counts.signed} lines signed, ${counts.differences} corrected, ${counts.unsure} unsure, ${counts.open} open, ${counts.refused} handed back`,
    illustrative: false,
  };
}
