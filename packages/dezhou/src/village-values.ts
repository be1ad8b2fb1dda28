import type { ParameterEntry } from '@dzfp/core';

/** What is known of area 4. */
export const villageValues: readonly ParameterEntry[] = [];

/** Made-up values for what no source gives. */
export const villageIllustrative: readonly ParameterEntry[] = [];
