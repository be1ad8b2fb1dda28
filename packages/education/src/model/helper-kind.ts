import { choice, text, type Text } from '@dzfp/core';
import type * as z from 'zod';

/** The three kinds of helper of one poor pupil (三帮一): each pupil has at most one of each. */
export type HelperKind = 'cadre' | 'teacher' | 'donor';

/** The kinds with their names, in their order. */
const helperKindNames: Readonly<Record<HelperKind, Text>> = {
  cadre: text('干部', 'cadre'),
  teacher: text('教师', 'teacher'),
  donor: text('企业家（爱心人士）', 'entrepreneur or donor'),
};

/** The kinds in their order. */
export const helperKinds = Object.keys(helperKindNames) as readonly HelperKind[];

/** 帮扶人类别. */
export const HelperKind: z.ZodType<HelperKind, HelperKind> = choice('帮扶人类别', 'kind of helper', helperKindNames);
