import { countyOfVillage } from '@dzfp/core/model';

/** The code in use of a village's county; null when the code is of no county that is known. */
export function countyCode(village: string): string | null {
  return countyOfVillage(village)?.code ?? null;
}
