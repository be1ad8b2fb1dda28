/**
 * What was seen of a figure's origin: the document or a government page itself (原文), a newspaper, agency or copy (转述),
 * or nothing that can be relied on (示例). It is never raised by repetition.
 */
export type Standing = 'official' | 'reported' | 'assumed';

const fromStrongest: readonly Standing[] = ['official', 'reported', 'assumed'];

/** The weakest of several standings: what is made of several things stands no better than the worst of them. */
export function weakestOf(standings: readonly Standing[]): Standing {
  const ranks = standings.map((each) => fromStrongest.indexOf(each));
  return fromStrongest[Math.max(0, ...ranks)] as Standing;
}

/** Where something was read. */
export interface Source {
  readonly key: string;
  readonly title: string;
  /** Document number or address; absent where no stable one is known. */
  readonly where?: string;
  readonly year?: number;
}
