import { failure } from '@dzfp/core';
import type * as Apache from 'apache-arrow';

/** What the package has. */
export type Arrow = typeof Apache;

/**
 * The package that reads and writes Arrow, loaded when it is first asked for.
 *
 * @throws DzfpError DZ506 when it is not installed
 */
export async function arrowPackage(): Promise<Arrow> {
  try {
    return await import('apache-arrow');
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw failure('DZ506', { package: 'apache-arrow' });
  }
}
