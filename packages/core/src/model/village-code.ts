import { villageCodeFormat } from './village-code-format.ts';
import { text as freeText, type Schema } from '../schema/builders.ts';
import { regionOf, type Region } from './region.ts';

/** A field for a village code (村编码): twelve digits, of which the first six are the county's. */
export function villageCode(zh: string, en: string): Schema<string> {
  return freeText(zh, en, { most: 12, format: villageCodeFormat });
}

/**
 * The county of a village code (村编码所属县), abolished county codes included; undefined when it is no twelve digits or begins
 * with no county that is known here. A village of a development zone may carry the code of the county around it.
 */
export function countyOfVillage(code: string): Region | undefined {
  if (!/^\d{12}$/.test(code)) return undefined;
  const region = regionOf(code.slice(0, 6));
  return region?.kind === 'county' ? region : undefined;
}
