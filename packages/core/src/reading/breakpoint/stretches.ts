import { Cut } from './cutter.ts';
import { heightAt, minus } from './line.ts';
import { lineRun } from './line-run.ts';
import { reasons } from './reasons.ts';
import { isLine, type Stretch, type Track } from './track.ts';

/** More are no breakpoints that anyone could read. */
const mostStretches = 5_000;

/** All stretches between two places, in order. */
export function stretchesOf(track: Track, from: bigint, to: bigint): Stretch[] {
  const found: Stretch[] = [];
  const open: (readonly [bigint, bigint])[] = [[from, to]];
  const over = lineRun(track, from);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [start, end] = next;
    try {
      found.push(over(start, end));
    } catch (error) {
      if (!(error instanceof Cut)) throw error;
      open.push([error.at, end], [start, error.at - 1n]);
    }
    if (found.length + open.length > mostStretches) track.refuse(track.outcome, reasons.tooMany);
  }
  return found.map((stretch, i) => onItsLine(stretch, found[i - 1], found[i + 1]));
}

/** A stretch of a single place has no slope of its own: where it lies on the line after it or before it, it is part of that. */
function onItsLine(stretch: Stretch, before: Stretch | undefined, after: Stretch | undefined): Stretch {
  const { from, to, course } = stretch;
  if (from !== to || !isLine(course)) return stretch;
  const around = [after, before].find((each) => {
    if (each === undefined || !isLine(each.course)) return false;
    return heightAt(minus(each.course, course), from) === 0n;
  });
  return around === undefined ? stretch : { ...stretch, course: around.course };
}
