import type { Wire } from '@dzfp/core';
import type { Household, Person } from '@dzfp/core/model';

/** Whom a policy is asked about. */
export interface Asked {
  readonly household: Wire<Household>;
  readonly member: Wire<Person>;
  /** Place among the members. */
  readonly place: number;
  /** The same number for the same member in whatever pieces the register is decided: which drawn facts go with it. */
  readonly chance: number;
}

/** Some households of a register: each by its head, and each member. */
export interface Piece {
  readonly heads: readonly Asked[];
  readonly members: readonly Asked[];
}

const mostMembers = 8;

/** Some households whose first has this number. */
export function pieceOf(from: number, households: readonly Wire<Household>[]): Piece {
  const members = households.flatMap((household, i) =>
    household.members.map((member, place): Asked => ({
      household,
      member,
      place,
      chance: scattered((from + i) * mostMembers + place),
    })),
  );
  return { members, heads: members.filter(({ place }) => place === 0) };
}

/** A whole number of 32 bits far from that of its neighbour. */
function scattered(number: number): number {
  const mixed = Math.imul(number ^ (number >>> 15), 0x2c_1b_3c_6d);
  return (mixed ^ (mixed >>> 12)) >>> 0;
}
