import { heightAt, minus, type Line } from './line.ts';

/** What happens to a figure where one line follows another. */
export type Bend =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'kink' | 'jump';
      /** The first place where the new line holds. */
      readonly at: bigint;
      /** How far the new line lies from where the old one would be there, over `by`. */
      readonly gap: bigint;
      readonly by: bigint;
    };

/**
 * What happens at `start`, the first place after `left`: nothing when the lines are the same but for rounding; a kink when they meet
 * there, or would but for rounding; else a jump.
 */
export function bendAt(start: bigint, left: Line, right: Line): Bend {
  const difference = minus(right, left);
  const [before, here] = [heightAt(difference, start - 1n), heightAt(difference, start)];
  const least = (before < here ? before : here) + difference.under;
  const most = (before < here ? here : before) + difference.over;
  if (least > 0n || most < 0n) return { kind: 'jump', at: start, gap: here, by: difference.by };
  if (difference.slope === 0n) return { kind: 'same' };
  return { kind: 'kink', at: before === 0n ? start - 1n : start, gap: 0n, by: 1n };
}
