import { choice, day, flag, record, text, type Day, type Schema, type Text } from '@dzfp/core';
import type * as z from 'zod';

/** The steps of the standard process of aid (资助流程), in their order. */
export type AidStep = 'identify' | 'apply' | 'notice' | 'pay' | 'file';

/** The steps with their names. */
export const aidStepNames: Readonly<Record<AidStep, Text>> = {
  identify: text('认定', 'identify'),
  apply: text('申请', 'apply'),
  notice: text('公示', 'public notice'),
  pay: text('发放', 'pay'),
  file: text('归档', 'file'),
};

/** 资助流程步骤. */
export const AidStep: z.ZodType<AidStep, AidStep> = choice('资助流程步骤', 'step of aid', aidStepNames);

/** One thing for each step. */
export type ByStep<T> = Readonly<Record<AidStep, T>>;

/** When each step was done (null: not yet; left out: not known). */
export type AidDates = { readonly [Step in AidStep]?: Day | null };

/** Whether the paper of each step is on file; left out: not known. */
export type AidPapers = { readonly [Step in AidStep]?: boolean };

/** The aid of one pupil for one term on its way (资助办理). */
export interface AidCase {
  readonly on: Day;
  /** The day from which the first step counts: the beginning of the term. */
  readonly begins: Day;
  readonly done: AidDates;
  readonly papers: AidPapers;
}

/** A deadline counted from any of these days, by the longest set time there is, is still a day that can be printed. */
const latest = { most: '2090-12-31' };

const done = (step: AidStep): Schema<Day | null | undefined> =>
  day(`${aidStepNames[step].zh}日期`, `day of: ${aidStepNames[step].en}`, latest).nullable().optional();
const paper = (step: AidStep): Schema<boolean | undefined> =>
  flag(`${aidStepNames[step].zh}材料在档`, `paper on file: ${aidStepNames[step].en}`).optional();

/** 资助办理. */
export const AidCase: Schema<AidCase> = record<AidCase>('资助办理', 'aid on its way', {
  on: day('查询日', 'day asked about'),
  begins: day('学期开始日', 'first day of the term', latest),
  done: record<AidDates>('办理日期', 'days', {
    identify: done('identify'),
    apply: done('apply'),
    notice: done('notice'),
    pay: done('pay'),
    file: done('file'),
  }),
  papers: record<AidPapers>('材料', 'papers', {
    identify: paper('identify'),
    apply: paper('apply'),
    notice: paper('notice'),
    pay: paper('pay'),
    file: paper('file'),
  }),
});
