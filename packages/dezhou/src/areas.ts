/**
 * The plugins of all twelve areas of the work points, for an engine that knows them all.
 *
 * @module @dzfp/dezhou/areas
 */
import { cooperation } from '@dzfp/cooperation';
import { education } from '@dzfp/education';
import { funds } from '@dzfp/funds';
import { housing } from '@dzfp/housing';
import { industry } from '@dzfp/industry';
import { medical } from '@dzfp/medical';
import { monitoring } from '@dzfp/monitoring';
import { motivation } from '@dzfp/motivation';
import { pathway } from '@dzfp/pathway';
import { safetyNet } from '@dzfp/safety-net';
import { society } from '@dzfp/society';
import { village } from '@dzfp/village';

/** All plugins, in the order of the clauses. */
export const areas: readonly [
  typeof pathway,
  typeof funds,
  typeof industry,
  typeof village,
  typeof education,
  typeof medical,
  typeof housing,
  typeof safetyNet,
  typeof motivation,
  typeof society,
  typeof cooperation,
  typeof monitoring,
] = [
  pathway,
  funds,
  industry,
  village,
  education,
  medical,
  housing,
  safetyNet,
  motivation,
  society,
  cooperation,
  monitoring,
];
