import type { AnyPolicy, Language } from '@dzfp/core';
import { clauseIds, clauseTitles, type ClauseId } from '@dzfp/core/model';
import { policiesOf, type Edition } from '../edition.ts';

/** A policy as an index names it. */
export interface PolicyEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/** A clause with the policies that carry it out. */
export interface ClauseEntry {
  readonly id: ClauseId;
  readonly title: string;
  readonly policies: readonly PolicyEntry[];
}

/** An area of the work points with its clauses. */
export interface AreaEntry {
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly ClauseEntry[];
}

/** All areas with their clauses and policies, in the order of the document; the preamble comes first, as area 0. */
export function areasOf(edition: Edition): readonly AreaEntry[] {
  const { language } = edition;
  const policies = policiesOf(edition);
  const numbers = [...new Set(clauseIds.map((id) => areaOf(id)))];
  return numbers.map((id) => {
    const clauses = clauseIds.filter((each) => areaOf(each) === id);
    const withinArea = clauses.filter((each) => each !== id || clauses.length === 1);
    return {
      id,
      title: id === '0' ? preamble[language] : clauseTitles[id as ClauseId][language],
      clauses: withinArea.map((clause) => ({
        id: clause,
        title: clauseTitles[clause][language],
        policies: policies.filter((each) => each.clauses.includes(clause)).map((each) => entryOf(each, language)),
      })),
    };
  });
}

const preamble: Readonly<Record<Language, string>> = { zh: '总体要求', en: 'overall aims' };

function areaOf(id: ClauseId): string {
  return id.split('.')[0] ?? id;
}

function entryOf({ id, title, summary }: AnyPolicy, language: Language): PolicyEntry {
  return { id, title: title[language], summary: summary[language] };
}
