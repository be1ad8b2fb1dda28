/** A piece of SQL with the layer on which everything it names is there. */
export interface Piece {
  readonly sql: string;
  readonly layer: number;
}

/** A column that a layer adds. */
export interface Added {
  readonly name: string;
  readonly sql: string;
  readonly comment: string | null;
}

/** Figures over the items of a list, joined to the rows of a layer by their keys. */
export interface Joined {
  readonly alias: string;
  readonly scope: Scope;
  readonly columns: readonly Added[];
}

/** A layer: what it adds to the one below, out of that one's columns and of figures over lists. */
export interface Layer {
  readonly added: Added[];
  readonly joined: Joined[];
}

/** The rows of a relation with all that is computed for each: the records, or the items of a list within them. */
export class Scope {
  readonly layers: Layer[] = [{ added: [], joined: [] }];
  readonly parent: Scope | null;
  /** What tells the rows apart. */
  readonly keys: readonly string[];
  /** The relation that the rows come from. */
  readonly relation: string;
  /** Columns of the parent that the items need; on which layer of the parent they are all there. */
  readonly imports: Set<string> = new Set();
  importLayer: number = 0;

  constructor(relation: string, keys: readonly string[], parent: Scope | null) {
    this.relation = relation;
    this.keys = keys;
    this.parent = parent;
  }

  /** A layer, made when it is first asked for. */
  layer(at: number): Layer {
    while (this.layers.length <= at) this.layers.push({ added: [], joined: [] });
    return this.layers[at] as Layer;
  }

  /** Adds a column and says where it is there to be used. */
  add(column: Added, layer: number): Piece {
    this.layer(layer).added.push(column);
    return { sql: column.name, layer };
  }
}
