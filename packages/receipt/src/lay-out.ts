import type { LeafValue } from './leaf.ts';

/** Lays data out as lines: one for each value, and one for each empty record or list. */
export function layOut(path: string, of: unknown): readonly (readonly [path: string, value: LeafValue])[] {
  if (of === undefined) return [];
  if (typeof of !== 'object' || of === null) return [[path, of as LeafValue]];
  const entries = Array.isArray(of)
    ? of.map((item: unknown, i) => [`#${i}`, item] as const)
    : Object.entries(of).map(([name, value]: [string, unknown]) => [escaped(name), value] as const);
  if (entries.length === 0) return [[path, Array.isArray(of) ? ['list'] : ['record']]];
  return entries.flatMap(([step, value]) => layOut(`${path}/${step}`, value));
}

/** Lines under the steps of their paths. */
type Branch = Map<string, Branch | LeafValue>;

/** Puts the lines below a path together again; undefined when there are none. */
export function putTogether(path: string, lines: ReadonlyMap<string, LeafValue>): unknown {
  const own = lines.get(path);
  if (own !== undefined) return ended(own);
  const trunk: Branch = new Map();
  for (const [line, value] of lines) {
    if (!line.startsWith(`${path}/`)) continue;
    const steps = line.slice(path.length + 1).split('/');
    const last = steps.pop() as string;
    let branch = trunk;
    for (const step of steps) {
      const next = branch.get(step);
      const grown: Branch = next instanceof Map ? next : new Map();
      branch.set(step, grown);
      branch = grown;
    }
    branch.set(last, value);
  }
  return trunk.size === 0 ? undefined : grownFrom(trunk);
}

function grownFrom(branch: Branch): unknown {
  const entries = [...branch].map(([step, of]) => [step, of instanceof Map ? grownFrom(of) : ended(of)] as const);
  if (!entries.every(([step]) => step.startsWith('#')))
    return Object.fromEntries(entries.map(([step, of]) => [plain(step), of]));
  return entries.toSorted(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1))).map(([, of]) => of);
}

/** A value, or an empty list or record. */
function ended(value: LeafValue): unknown {
  return Array.isArray(value) ? (value[0] === 'list' ? [] : {}) : value;
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('#', '~2');
}

function plain(step: string): string {
  return step.replaceAll('~2', '#').replaceAll('~1', '/').replaceAll('~0', '~');
}
