import { heightAt, turnsOf, type Line } from './line.ts';

/** Thrown where a stretch has to be cut in two: from `at` on the formula takes another way. */
export class Cut extends Error {
  readonly at: bigint;
  constructor(at: bigint) {
    super(`cut at ${at}`);
    this.at = at;
  }
}

/** Answers questions about lines on one stretch, each with one answer for all of it; where there are two it is cut. */
export interface Cutter {
  /**
   * Whether the line, rounding left aside, is below zero; where it meets zero it counts to the side that it goes on to, so that a
   * bend is found at the very place.
   */
  readonly isBelow: (line: Line) => boolean;
  /** What the sign of the figure decides; undefined where rounding leaves it open. */
  readonly known: <T>(line: Line, answer: (least: bigint, most: bigint) => T | undefined) => T | undefined;
  /** The same, and where rounding leaves it open, what the formula itself gives at each place. */
  readonly decided: <T>(
    line: Line,
    answer: (least: bigint, most: bigint) => T | undefined,
    exact: (x: bigint) => T,
  ) => T;
}

/** The questions on the stretch from one place to another. */
export function cutterOf(from: bigint, to: bigint): Cutter {
  /** What is the same between the turns, cut at the first turn where it changes. */
  const same = <T>(turns: readonly bigint[], of: (x: bigint) => T): T => {
    for (const turn of turns) if (from < turn && turn <= to && of(turn - 1n) !== of(turn)) throw new Cut(turn);
    return of(from);
  };
  const known: Cutter['known'] = (line, answer) => {
    const { under, over } = line;
    return same([...turnsOf(line, under), ...turnsOf(line, over)], (x) => {
      const height = heightAt(line, x);
      return answer(height + under, height + over);
    });
  };
  return {
    isBelow: (line) =>
      same(turnsOf(line, 0n), (x) => {
        const height = heightAt(line, x);
        return height < 0n || (height === 0n && line.slope < 0n);
      }),
    known,
    decided: (line, answer, exact) => {
      const sure = known(line, answer);
      if (sure !== undefined) return sure;
      const first = exact(from);
      for (let x = from + 1n; x <= to; x++) if (exact(x) !== first) throw new Cut(x);
      return first;
    },
  };
}
