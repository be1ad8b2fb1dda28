import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import type { Database } from './database.ts';

export type Role = 'city' | 'county' | 'township' | 'bureau';
export type Section = 'alerts' | 'cases' | 'villages' | 'funds';

/** Who is signed in. */
export interface Officer {
  readonly account: string;
  readonly name: string;
  readonly role: Role;
  /** The beginning of the village codes that are hers. */
  readonly area: string;
  /** The area of work of a bureau, such as `medical`. */
  readonly bureau: string | null;
}

/** What a role may see: which parts of the board, and persons by name and by number. */
export interface Sight {
  readonly sections: readonly Section[];
  readonly names: boolean;
  readonly numbers: boolean;
}

/** The one table of rights. Whoever visits households needs to know who they are; whoever counts them does not. */
export const sights: Readonly<Record<Role, Sight>> = {
  city: { sections: ['alerts', 'cases', 'villages', 'funds'], names: false, numbers: false },
  county: { sections: ['alerts', 'cases', 'villages', 'funds'], names: true, numbers: false },
  township: { sections: ['alerts', 'cases', 'villages'], names: true, numbers: true },
  bureau: { sections: ['alerts', 'cases'], names: false, numbers: false },
};

/** Whether an area of work, such as `education`, is the officer's. */
export function seesWork({ bureau }: Officer, work: string): boolean {
  return bureau === null || bureau === work;
}

/** A password as it is kept: salt and scrypt hash. */
export function hashed(password: string, salt: string = randomBytes(16).toString('hex')): string {
  return `${salt}:${scryptSync(password, salt, 32).toString('hex')}`;
}

/** The officer of an account; her rights are read anew at each request. */
export async function officerOf(db: Database, account: string): Promise<Officer | undefined> {
  const [found] = await db.rows<Officer>('select account, name, role, area, bureau from officer where account = $1', [
    account,
  ]);
  return found;
}

const nobody = hashed('');

/** The officer whose account and password these are. A missing account takes as long as a wrong password. */
export async function signIn(db: Database, account: string, password: string): Promise<Officer | undefined> {
  const [kept] = await db.rows<{ password: string }>('select password from officer where account = $1', [account]);
  const stored = kept?.password ?? nobody;
  const given = hashed(password, stored.split(':')[0]);
  const right = timingSafeEqual(Buffer.from(given), Buffer.from(stored));
  return kept !== undefined && right ? officerOf(db, account) : undefined;
}
