import type { AnyPolicy } from '../policy/policy.ts';

/**
 * Policies in an order in which each comes after those whose results it needs, else by id: the order in which plugins are given
 * changes nothing. Cycles and missing ones are refused when the engine is made.
 */
export function inOrderOfNeeds(policies: readonly AnyPolicy[]): AnyPolicy[] {
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  const ordered = new Set<AnyPolicy>();
  const place = (policy: AnyPolicy): void => {
    if (ordered.has(policy)) return;
    for (const id of policy.assessment?.needs ?? []) {
      const needed = byId.get(id);
      if (needed) place(needed);
    }
    ordered.add(policy);
  };
  for (const policy of [...policies].sort((a, b) => (a.id < b.id ? -1 : 1))) place(policy);
  return [...ordered];
}

/** What keeps policies from being ordered: a needed policy that nobody has, or needs that go in a circle. */
export function needProblems(policies: readonly AnyPolicy[]): { readonly policy: string; readonly reason: string }[] {
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  const problems: { policy: string; reason: string }[] = [];
  for (const policy of policies) {
    const reached = new Set<string>();
    const follow = (from: AnyPolicy): void => {
      for (const id of from.assessment?.needs ?? []) {
        if (reached.has(id)) continue;
        reached.add(id);
        const next = byId.get(id);
        if (next) follow(next);
        else problems.push({ policy: from.id, reason: `needs ${id}, which no plugin has` });
      }
    };
    follow(policy);
    if (reached.has(policy.id)) problems.push({ policy: policy.id, reason: 'its needs lead back to itself' });
  }
  return problems;
}
