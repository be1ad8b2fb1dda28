import { choice, count, day, flag, list, ratio, record, text as freeText, type Schema } from '../schema/builders.ts';
import type { AreaCoverage } from './by-area.ts';
import type { Base, Coverage as CoverageRecord, Excepted, Named } from './coverage.ts';
import { rateNames } from './rate-names.ts';
import { Wording } from './wording-schema.ts';

/** How many members a list may name; the registers of a city fit. */
const most = 2_000_000;

const Base: Schema<Base> = record('基数', 'base', { name: Wording, asOf: day('名册日期', 'day of its list') });

const Named: Schema<Named> = record('成员', 'member', {
  key: freeText('编号', 'key'),
  reason: Wording.optional(),
  evidence: freeText('依据', 'evidence').optional(),
});

const Excepted: Schema<Excepted> = record('合法例外', 'lawful exception', {
  key: freeText('编号', 'key'),
  reason: Wording,
  evidence: freeText('依据', 'evidence').optional(),
});

/** Reads the coverage of a base (覆盖情况): the result of every procedure that asks whether all were reached. */
export const Coverage: Schema<CoverageRecord> = record('覆盖情况', 'coverage', {
  base: Base,
  total: count('基数', 'base'),
  reached: count('已覆盖', 'reached'),
  exception: count('合法例外', 'lawful exceptions'),
  unknown: count('未知', 'unknown'),
  gap: count('缺口', 'gaps'),
  gaps: list('缺口名单', 'list of gaps', Named, { most }),
  unknowns: list('未知名单', 'list of unknown', Named, { most }),
  exceptions: list('例外名单', 'list of exceptions', Excepted, { most }),
  complete: flag('是否全覆盖', 'complete').optional(),
  rate: ratio('覆盖率', 'rate').optional(),
  rateOf: choice('覆盖率口径', 'what the rate is taken of', rateNames),
});
export type Coverage = CoverageRecord;

/** Reads one row of a coverage by area. */
export const CoverageOfArea: Schema<AreaCoverage> = record('地区覆盖情况', 'coverage of an area', {
  area: freeText('地区代码', 'code of the area').nullable(),
  coverage: Coverage,
});
