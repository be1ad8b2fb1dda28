import type { Draws } from './draws.ts';

/** Picks a label with the chance that its share is. */
export function picker<Label>(shares: Iterable<readonly [Label, number]>): (draw: Draws) => Label {
  const all = [...shares].filter(([, share]) => share > 0);
  const labels = all.map(([label]) => label);
  const upTo: number[] = [];
  let sum = 0;
  for (const [, share] of all) upTo.push((sum += share));
  return (draw) => {
    const at = draw() * sum;
    let i = 0;
    while (i < labels.length - 1 && at >= (upTo[i] as number)) i += 1;
    return labels[i] as Label;
  };
}

/** A whole number from one to another, both included, each with the same chance. */
export function between(least: number, most: number, draw: Draws): number {
  return least + Math.floor(draw() * (most - least + 1));
}
