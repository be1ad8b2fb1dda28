import type { ParameterEntry } from '@dzfp/core';

/** What is known of area 10. */
export const societyValues: readonly ParameterEntry[] = [];

/** Made-up values for what no source gives. */
export const societyIllustrative: readonly ParameterEntry[] = [];
