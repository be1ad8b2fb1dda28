import { failure } from '@dzfp/core';
import type { init as Init } from 'z3-solver';

type Z3 = Awaited<ReturnType<typeof Init>>;

/** What the module of z3 has beside its types. */
interface Machine {
  readonly PThread?: { readonly terminateAllThreads?: () => void };
}

/** Above this z3 starts afresh: it holds on to what earlier questions left until they are collected, and has two gigabytes only. */
const mostBytes = 512n * 1024n * 1024n;

let loading: Promise<Z3> | undefined;

/**
 * z3, loaded when it is first asked for, anew when its memory has grown.
 *
 * @throws DzfpError DZ506 when it is not installed
 */
export async function z3(): Promise<Z3> {
  if (loading !== undefined && (await loading).Z3.get_estimated_alloc_size() > mostBytes) await endZ3();
  loading ??= loaded();
  return loading;
}

async function loaded(): Promise<Z3> {
  try {
    const { init } = await import('z3-solver');
    return await init();
  } catch (error) {
    loading = undefined;
    if ((error as { readonly code?: unknown }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw failure('DZ506', { package: 'z3-solver@5.2.0' });
  }
}

/** Ends the threads of z3, which would keep a process alive. */
export async function endZ3(): Promise<void> {
  const running = await machine();
  running?.PThread?.terminateAllThreads?.();
  loading = undefined;
}

async function machine(): Promise<Machine | undefined> {
  return loading === undefined ? undefined : ((await loading) as { readonly em?: Machine }).em;
}
