import type { Source } from '@dzfp/core';

/** The texts that this area alone cites (本领域出处). */
export const industrySources: readonly Source[] = [];
