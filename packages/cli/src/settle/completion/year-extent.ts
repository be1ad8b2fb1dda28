import type { Span } from './span.ts';
import type { FigureName } from '../figures.ts';

/** Between which figures an open year will end. Every completion of what is unknown lies within. */
export interface YearExtent {
  /** In fen. */
  readonly figures: Readonly<Record<FigureName, Span>>;
  /** The patient's share in millionths, rounded outwards. */
  readonly share: Span;
  /** Whether the year stays within the limit of the burden. */
  readonly within: 'yes' | 'no' | 'open';
}
