/**
 * What was seen of a figure's origin: the document or a government page itself (原文), a newspaper, agency or copy (转述),
 * or nothing that can be relied on (示例). It is never raised by repetition.
 */
export type Standing = 'official' | 'reported' | 'assumed';

/** Where something was read. */
export interface Source {
  readonly key: string;
  readonly title: string;
  /** Document number or address; absent where no stable one is known. */
  readonly where?: string;
  readonly year?: number;
}
