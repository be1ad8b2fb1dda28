import { printDay } from '@dzfp/core';
import type { PointsMovement, RefusalReason } from './model/points-book.ts';

/** How many points of a deed may be credited, and what stands against the rest. */
export interface Room {
  readonly points: number;
  readonly limitedBy: RefusalReason;
}

/** Keeps what was credited by account and month, and by heading within it. */
export class CreditRoom {
  readonly #used = new Map<string, number>();
  readonly #headings: ReadonlyMap<string, number>;
  readonly #perMonth: number;

  constructor(headings: ReadonlyMap<string, number>, perMonth: number) {
    this.#headings = headings;
    this.#perMonth = perMonth;
  }

  /** Takes what there is room for. */
  take({ account, on, heading, points, witnessed }: PointsMovement): Room {
    if (witnessed !== true) return { points: 0, limitedBy: witnessed === false ? 'noWitness' : 'witnessUnknown' };
    const ceiling = heading === null ? undefined : this.#headings.get(heading);
    if (ceiling === undefined) return { points: 0, limitedBy: 'unknownHeading' };
    const month = printDay(on).slice(0, 7);
    const ofMonth = JSON.stringify([account, month]);
    const ofHeading = JSON.stringify([account, month, heading]);
    const roomOfHeading = ceiling - (this.#used.get(ofHeading) ?? 0);
    const roomOfMonth = this.#perMonth - (this.#used.get(ofMonth) ?? 0);
    const credited = Math.min(points, roomOfHeading, roomOfMonth);
    this.#used.set(ofHeading, (this.#used.get(ofHeading) ?? 0) + credited);
    this.#used.set(ofMonth, (this.#used.get(ofMonth) ?? 0) + credited);
    return { points: credited, limitedBy: roomOfHeading <= roomOfMonth ? 'headingCeiling' : 'monthCeiling' };
  }
}
