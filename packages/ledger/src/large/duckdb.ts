import { failure } from '@dzfp/core';
import type * as Package from '@duckdb/node-api';

/**
 * DuckDB, loaded when it is first asked for.
 *
 * @throws DzfpError DZ506 when it is not installed
 */
export async function duckdb(): Promise<typeof Package> {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw failure('DZ506', { package: '@duckdb/node-api' });
  }
}
