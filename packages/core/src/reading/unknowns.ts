import type { Graph } from '../expression/graph.ts';
import { refsOf } from '../expression/node.ts';
import type { Plan } from '../plan/plan.ts';
import type { RecordShape, Shape } from '../schema/shape.ts';
import type { Text } from '../text.ts';
import { slotOf, type Slot } from './box.ts';

/** A plain record that can be filled in. */
export type Fillable = Record<string, unknown>;

/** One missing fact: where it belongs and what it may be. */
export interface Unknown {
  readonly path: readonly string[];
  readonly title: Text;
  readonly shape: Shape;
  readonly slot: Slot;
  /** Whether the field itself may be left out. */
  readonly optional: boolean;
  /** The records around it that may be left out as a whole. */
  readonly gates: readonly Fillable[];
  readonly holder: Fillable;
  readonly name: string;
  /** The nodes of the graph that read it. */
  readonly nodes: readonly number[];
}

/** Facts that are partly known: a copy in which the missing ones can be filled in. */
export interface HalfKnown {
  readonly facts: Fillable;
  readonly unknowns: readonly Unknown[];
}

/** Finds the missing facts that some node reads, in the order of the schema. */
export function halfKnown(graph: Graph, plan: Plan, shape: RecordShape, facts: unknown): HalfKnown {
  const reads = readsOf(graph);
  const unknowns: Unknown[] = [];
  const visit = (
    fields: RecordShape['fields'],
    holder: Fillable,
    at: { path: readonly string[]; inside: readonly string[]; loops: readonly string[]; gates: readonly Fillable[] },
  ): void => {
    for (const [name, field] of Object.entries(fields)) {
      const path = [...at.path, name];
      const inside = [...at.inside, name];
      const nodes = at.loops.flatMap((loop) => reads.get(`${loop}.${inside.join('.')}`) ?? []);
      const value = holder[name];
      if (field.shape.kind === 'record') {
        const open = field.optional || field.nullable;
        if (value === null) continue;
        const inner = (value ?? (holder[name] = {})) as Fillable;
        const gates = value === undefined && open ? [...at.gates, inner] : at.gates;
        visit(field.shape.fields, inner, { path, inside, loops: at.loops, gates });
      } else if (value === undefined) {
        const { optional } = field;
        const slot = slotOf(field, optional || at.gates.length > 0);
        if (nodes.length === 0) continue;
        const { title, shape: own } = field;
        unknowns.push({ path, title, shape: own, slot, optional, gates: at.gates, holder, name, nodes });
      } else if (field.shape.kind === 'list' && Array.isArray(value)) {
        const item = field.shape.of.fields;
        const loops = nodes.flatMap((node) => loopsOver(graph, plan, node));
        value.forEach((each, i) => {
          visit(item, each as Fillable, { path: [...path, String(i)], inside: [], loops, gates: [] });
        });
      }
    }
  };
  const copy = copyOf(facts) as Fillable;
  visit(shape.fields, copy, { path: [], inside: [], loops: ['facts'], gates: [] });
  return { facts: copy, unknowns };
}

/** The field nodes of the facts and of each loop's items, by their path. */
function readsOf({ nodes }: Graph): ReadonlyMap<string, readonly number[]> {
  const reads = new Map<string, number[]>();
  nodes.forEach((node, index) => {
    if (node.op !== 'field' || (node.root !== 'facts' && node.root !== 'item')) return;
    const key = `${node.root === 'facts' ? 'facts' : String(node.loop)}.${node.path.join('.')}`;
    reads.set(key, [...(reads.get(key) ?? []), index]);
  });
  return reads;
}

function loopsOver({ nodes }: Graph, { at }: Plan, list: number): string[] {
  return nodes.flatMap((node) => (node.op === 'aggregate' && at[node.list] === list ? [String(node.loop)] : []));
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copyOf(each)]));
}

/** The nodes that some outputs are computed from. */
export function coneOf(graph: Graph, outputs: readonly number[]): ReadonlySet<number> {
  const cone = new Set<number>();
  const visit = (ref: number): void => {
    const node = graph.nodes[ref];
    if (!node || cone.has(ref)) return;
    cone.add(ref);
    refsOf(node).forEach(visit);
  };
  outputs.forEach(visit);
  return cone;
}
