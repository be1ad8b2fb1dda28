import * as z from 'zod';
import { failure, type ParameterBook } from '@dzfp/core';
import { jurisdictions } from '@dzfp/core/model';
import { readJson } from './read-input.ts';

const Text = z.strictObject({ zh: z.string(), en: z.string() });

/** A book as an office writes it down; places that the library knows need not be repeated. */
const BookFile = z.strictObject({
  $schema: z.string().optional(),
  name: Text,
  jurisdictions: z.array(z.strictObject({ code: z.string(), name: Text, within: z.string().nullable() })).default([]),
  sources: z.array(
    z.strictObject({
      key: z.string(),
      title: z.string(),
      where: z.string().exactOptional(),
      year: z.number().exactOptional(),
    }),
  ),
  entries: z.array(
    z.strictObject({
      parameter: z.string(),
      jurisdiction: z.string(),
      value: z.unknown(),
      from: z.string(),
      to: z.string().exactOptional(),
      knownSince: z.string().exactOptional(),
      standing: z.enum(['official', 'reported', 'assumed']),
      source: z.string(),
      note: Text.exactOptional(),
    }),
  ),
});

/** Reads `--parameters FILE`; the values themselves are checked when the books are put together. */
export function readParameterFile(path: string): ParameterBook {
  const read = BookFile.safeParse(readJson(path));
  if (read.success) return { ...read.data, jurisdictions: [...jurisdictions, ...read.data.jurisdictions] };
  const [first] = read.error.issues;
  const where = first?.path.map(String).join('.') ?? '';
  throw failure('DZ109', { field: `${path}: ${where}`, expected: 'a parameter book', found: first?.message ?? '' });
}
