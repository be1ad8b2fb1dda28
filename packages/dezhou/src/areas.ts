/**
 * The plugins of every area of the work points that exist so far, for an engine that knows them all.
 *
 * @module @dzfp/dezhou/areas
 */
import { education } from '@dzfp/education';
import { funds } from '@dzfp/funds';
import { housing } from '@dzfp/housing';
import { medical } from '@dzfp/medical';
import { motivation } from '@dzfp/motivation';
import { pathway } from '@dzfp/pathway';
import { safetyNet } from '@dzfp/safety-net';

/** All plugins, in the order of the clauses. */
export const areas: readonly [
  typeof pathway,
  typeof funds,
  typeof education,
  typeof medical,
  typeof housing,
  typeof safetyNet,
  typeof motivation,
] = [pathway, funds, education, medical, housing, safetyNet, motivation];
