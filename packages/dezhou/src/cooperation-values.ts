import type { ParameterEntry } from '@dzfp/core';

/** What is known of area 11. */
export const cooperationValues: readonly ParameterEntry[] = [];

/** Made-up values for what no source gives. */
export const cooperationIllustrative: readonly ParameterEntry[] = [];
