import type fc from 'fast-check';

/** How long and from where the search goes. */
export interface RunOptions {
  /** Trials for each law, 50 when left out; the environment variable `DZFP_RUNS` multiplies it. */
  readonly runs?: number;
  /** Where the search starts; fixed, so that a failure today is a failure tomorrow. */
  readonly seed?: number;
  /** The way to a counterexample, as a failure prints it beside the seed. */
  readonly path?: string;
}

const defaultRuns = 50;
const defaultSeed = 20_190_101;

/** How many times as many trials are asked for from outside. */
export function runFactor(): number {
  const { process } = globalThis as {
    readonly process?: { readonly env: Readonly<Record<string, string | undefined>> };
  };
  const factor = Number(process?.env['DZFP_RUNS'] ?? '1');
  return factor > 0 ? factor : 1;
}

/** The parameters of a run of fast-check, which prints seed and path when a law is broken. */
export function searchOf<T>(options: RunOptions, share = 1): fc.Parameters<T> {
  const { runs = defaultRuns, seed = defaultSeed, path } = options;
  const numRuns = Math.max(1, Math.round(runs * share * runFactor()));
  return { numRuns, seed, ...(path === undefined ? {} : { path }) };
}
