import type { Source } from '../parameter/source.ts';
import type { Text } from '../text.ts';

/** Whom a policy decides about. */
export type Subject = 'person' | 'household' | 'village' | 'county' | 'city' | 'project' | 'pupil' | 'payment';

/** What a policy says about itself beside its rule; the handbook prints it, an assessment quotes it. */
export interface Card {
  readonly clauses: readonly [string, ...string[]];
  readonly title: Text;
  readonly summary: Text;
  readonly subject: Subject;
  /** 主管部门, the authority in charge. */
  readonly authority: Text;
  /** 材料, the papers that are needed. */
  readonly papers: readonly Text[];
  /** 时限, by when; what no source says is said to be unknown. */
  readonly timeLimit: Text;
  /** 办理层级, the level that handles it. */
  readonly level: Text;
  readonly sources: readonly [Source, ...Source[]];
  /** What excludes, caps or counts as income for what. */
  readonly interactions?: readonly { readonly with: string; readonly what: Text }[];
}
