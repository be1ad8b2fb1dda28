import type { Expression } from './node.ts';
import { Term } from './term.ts';

/** A progressive tariff; amounts go `through` it. */
export class BandsTerm extends Term {
  declare protected readonly kind: 'bands';

  protected override wrap(node: Expression): this {
    return new BandsTerm(node) as this;
  }
}
