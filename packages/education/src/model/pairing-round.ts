import { choice, count, day, flag, freeText, list, record, text, type Count, type Day, type Schema } from '@dzfp/core';
import { Coverage } from '@dzfp/core/coverage';
import type * as z from 'zod';
import { HelperKind } from './helper-kind.ts';

/** A poor pupil; consent is that of the guardian, and may not have been asked yet. */
export interface PairedPupil {
  readonly id: string;
  readonly county: string;
  readonly township: string;
  readonly consents?: boolean;
}

/** A helper; one who has not consented, or is not known to, is given nobody. */
export interface Helper {
  readonly id: string;
  readonly kind: HelperKind;
  readonly county: string;
  readonly township: string;
  readonly consents?: boolean;
  /** Fewer pupils than the usual capacity, when the helper says so. */
  readonly most?: Count;
}

/** A pair that stands already. */
export interface StandingPair {
  readonly pupil: string;
  readonly helper: string;
}

/** One round of pairing (结对): pupils, helpers, and the pairs that stand. */
export interface PairingRound {
  readonly on: Day;
  readonly pupils: readonly PairedPupil[];
  readonly helpers: readonly Helper[];
  readonly standing: readonly StandingPair[];
}

/** Why a pupil has no helper of a kind. */
export type NoHelperReason = 'noConsent' | 'consentUnknown' | 'noneAllowed' | 'allTaken';

/** A pair of the result; `kept` when it stood before the round. */
export interface HelpPair extends StandingPair {
  readonly kind: HelperKind;
  readonly kept: boolean;
}

/** A pupil who lacks a helper of a kind, and why. */
export interface MissingHelper {
  readonly pupil: string;
  readonly kind: HelperKind;
  readonly reason: NoHelperReason;
}

/** The pairs after the round, who lacks which helper, and how far all three kinds are covered (G12). */
export interface Pairing {
  readonly pairs: readonly HelpPair[];
  readonly missing: readonly MissingHelper[];
  readonly coverage: Coverage;
}

const id = (zh: string, en: string): Schema<string> => freeText(zh, en, { most: 64 });
const consents = flag('同意结对', 'consents');
const place = { county: id('县市区', 'county'), township: id('乡镇', 'township') };
const pair = { pupil: id('学生', 'pupil'), helper: id('帮扶人', 'helper') };
const NoHelperReason: z.ZodType<NoHelperReason, NoHelperReason> = choice('原因', 'reason', {
  noConsent: text('监护人不同意', 'the guardian does not consent'),
  consentUnknown: text('尚未征求监护人意见', 'the guardian has not been asked'),
  noneAllowed: text('没有可结对的帮扶人', 'no helper is near enough'),
  allTaken: text('可结对的帮扶人均已满额', 'all helpers near enough are taken'),
});

/** 结对名册. */
export const PairingRound: Schema<PairingRound> = record<PairingRound>('结对名册', 'round of pairing', {
  on: day('结对日', 'day of pairing'),
  pupils: list(
    '贫困学生',
    'poor pupils',
    record<PairedPupil>('贫困学生', 'poor pupil', {
      id: id('学生', 'id of the pupil'),
      ...place,
      consents: consents.optional(),
    }),
    { most: 20_000 },
  ),
  helpers: list(
    '帮扶人',
    'helpers',
    record<Helper>('帮扶人', 'helper', {
      id: id('帮扶人', 'id of the helper'),
      kind: HelperKind,
      ...place,
      consents: consents.optional(),
      most: count('本人上限', 'own limit', { most: 1000 }).optional(),
    }),
    { most: 20_000 },
  ),
  standing: list('现有结对', 'pairs that stand', record<StandingPair>('结对', 'pair', pair), { most: 60_000 }),
});

/** 结对结果. */
export const Pairing: Schema<Pairing> = record<Pairing>('结对结果', 'pairing', {
  pairs: list(
    '结对',
    'pairs',
    record<HelpPair>('结对', 'pair', { ...pair, kind: HelperKind, kept: flag('原有结对', 'stood before') }),
    { most: 60_000 },
  ),
  missing: list(
    '缺帮扶人',
    'missing helpers',
    record<MissingHelper>('缺帮扶人', 'missing helper', {
      pupil: id('学生', 'pupil'),
      kind: HelperKind,
      reason: NoHelperReason,
    }),
    { most: 60_000 },
  ),
  coverage: Coverage,
});
