import type { ParameterEntry } from '@dzfp/core';

/** What is known of area 3. */
export const industryValues: readonly ParameterEntry[] = [];

/** Made-up values for what no source gives. */
export const industryIllustrative: readonly ParameterEntry[] = [];
