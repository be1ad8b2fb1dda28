import type { ParameterEntry } from '@dzfp/core';

/** What is known of area 12. */
export const monitoringValues: readonly ParameterEntry[] = [];

/** Made-up values for what no source gives. */
export const monitoringIllustrative: readonly ParameterEntry[] = [];
