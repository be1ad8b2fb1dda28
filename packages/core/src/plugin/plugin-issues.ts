import { needProblems } from '../assess/order-of-needs.ts';
import { issue, type Issue } from '../error/issue.ts';
import { fieldOf } from '../schema/shape.ts';
import type { AnyPolicy } from '../policy/policy.ts';
import { apiVersion, type AnyPlugin, type Replacement } from './plugin.ts';

/** Everything that is wrong among plugins, all at once. */
export function pluginIssues(plugins: readonly AnyPlugin[]): Issue[] {
  const names = plugins.map(({ name }) => name);
  const ids = plugins.flatMap(({ policies }) => policies.map(({ id }) => id));
  const byId = new Map(plugins.flatMap(({ policies }) => policies.map((policy) => [policy.id, policy] as const)));
  const all = plugins.flatMap(({ replaces }) => replaces);
  const found: Issue[] = [];
  const wrong = (plugin: string, reason: string): void => {
    found.push(issue('DZ501', { plugin, reason }, ['plugins', plugin]));
  };
  for (const plugin of plugins) {
    const { name } = plugin;
    if ((plugin.kind as string) !== 'dzfp.plugin') wrong(name, 'not made by definePlugin');
    if ((plugin.apiVersion as number) !== apiVersion)
      wrong(name, `api version ${plugin.apiVersion}, this engine speaks ${apiVersion}`);
    if (names.indexOf(name) !== names.lastIndexOf(name)) wrong(name, 'two plugins have this name');
    for (const needed of plugin.requires)
      if (!names.includes(needed)) wrong(name, `requires ${needed}, which is not loaded`);
    for (const { id } of plugin.policies) {
      if (!/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(id)) wrong(name, `policy id ${id} is not of the form area/name`);
      if (ids.indexOf(id) !== ids.lastIndexOf(id)) wrong(name, `policy ${id} is declared twice`);
    }
    for (const { policy: old, by, within } of plugin.replaces) {
      const [from, to] = [byId.get(old), plugin.policies.find(({ id }) => id === by)];
      if (!from) wrong(name, `replaces ${old}, which no plugin has`);
      if (!to) wrong(name, `replaces ${old} by ${by}, which it does not have`);
      if (from && to && contractOf(from) !== contractOf(to))
        wrong(name, `${by} takes or gives other fields than ${old}`);
      if (leadsBack(old, all)) wrong(name, `replacing ${old} leads back to it`);
      const rivals = all.filter((each) => each.policy === old && each.within === within);
      if (rivals.length > 1) wrong(name, `${old} is replaced ${rivals.length} times in one place`);
    }
  }
  for (const { policy, reason } of needProblems(plugins.flatMap(({ policies }) => policies))) {
    wrong(policy.split('/')[0] ?? policy, `policy ${policy}: ${reason}`);
  }
  return found;
}

/** What a caller relies on: the kind of policy, its facts and its results. */
function contractOf(policy: AnyPolicy): string {
  const unnamed = (key: string, value: unknown): unknown => (key === 'title' || key === 'names' ? undefined : value);
  return JSON.stringify([policy.kind, fieldOf(policy.input).shape, fieldOf(policy.output).shape], unnamed);
}

function leadsBack(id: string, all: readonly Replacement[]): boolean {
  const reached = new Set<string>();
  const follow = (at: string): boolean =>
    all.some(({ policy, by }) => {
      if (policy !== at || reached.has(by)) return false;
      reached.add(by);
      return by === id || follow(by);
    });
  return follow(id);
}
