import { needProblems } from '../assess/order-of-needs.ts';
import { issue, type Issue } from '../error/issue.ts';
import { apiVersion, type AnyPlugin } from './plugin.ts';

/** Everything that is wrong among plugins, all at once. */
export function pluginIssues(plugins: readonly AnyPlugin[]): Issue[] {
  const names = plugins.map(({ name }) => name);
  const ids = plugins.flatMap(({ policies }) => policies.map(({ id }) => id));
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
    for (const [old, by] of Object.entries(plugin.replaces)) {
      if (!ids.includes(old)) wrong(name, `replaces ${old}, which no plugin has`);
      if (!plugin.policies.some(({ id }) => id === by)) wrong(name, `replaces ${old} by ${by}, which it does not have`);
      const rivals = plugins.filter((other) => other !== plugin && old in other.replaces);
      if (rivals.length > 0) wrong(name, `replaces ${old}, as ${rivals.map((each) => each.name).join(', ')} does`);
    }
  }
  for (const { policy, reason } of needProblems(plugins.flatMap(({ policies }) => policies))) {
    wrong(policy.split('/')[0] ?? policy, `policy ${policy}: ${reason}`);
  }
  return found;
}
