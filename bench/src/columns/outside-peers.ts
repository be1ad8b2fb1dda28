import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../built.ts';
import { outcomes, type PeerKind, type Settled } from './peer.ts';

/** Peers that are programs of their own, with what they are, and why some are left out. */
export interface OutsidePeers {
  readonly peers: Readonly<Partial<Record<'c' | 'numpy' | 'tunedNumpy' | 'openFisca', PeerKind>>>;
  readonly versions: Readonly<Record<string, string>>;
  readonly skipped: Readonly<Record<string, string>>;
}

const cache = join(root, '.cache/bench');
const sources = join(root, 'bench/peers');
const packages = { numpy: '2.4.6', 'OpenFisca-Core': '46.0.1' } as const;

/** Compiles and installs them into the cache, as far as the machine has a compiler and Python. */
export function outsidePeers(): OutsidePeers {
  mkdirSync(cache, { recursive: true });
  const [c, python] = [compiled(), installed()];
  const program = (implementation: string, file: string): PeerKind =>
    outside(implementation, join(cache, 'venv/bin/python'), [join(sources, file)]);
  return {
    peers: {
      ...('version' in c ? { c: outside('C -O3', join(cache, 'settle'), []) } : {}),
      ...('version' in python
        ? {
            numpy: program('NumPy', 'settle_numpy.py'),
            tunedNumpy: program('NumPy, tuned', 'settle_numpy_tuned.py'),
            openFisca: program('OpenFisca-Core', 'settle_openfisca.py'),
          }
        : {}),
    },
    versions: {
      ...('version' in c ? { gcc: c.version } : {}),
      ...('version' in python ? { python: python.version, ...packages } : {}),
    },
    skipped: {
      ...('reason' in c ? { 'C -O3': c.reason } : {}),
      ...('reason' in python ? { 'NumPy, OpenFisca-Core': python.reason } : {}),
    },
  };
}

type Found = { readonly version: string } | { readonly reason: string };

function compiled(): Found {
  const version = run('gcc', ['-dumpfullversion']);
  if (version === undefined) return { reason: 'this machine has no gcc' };
  const flags = ['-O3', '-march=native', '-fno-trapping-math', '-fno-math-errno', '-ffp-contract=off'];
  const wide = '-mprefer-vector-width=512';
  const made = run('gcc', [...flags, wide, '-o', join(cache, 'settle'), join(sources, 'settle.c'), '-lm']);
  return made === undefined ? { reason: 'gcc did not compile settle.c' } : { version };
}

function installed(): Found {
  const version = run('python3', ['--version'])?.replace('Python ', '');
  if (version === undefined) return { reason: 'this machine has no Python' };
  const venv = join(cache, 'venv');
  if (!existsSync(join(venv, 'bin/python')) && run('python3', ['-m', 'venv', venv]) === undefined)
    return { reason: 'Python cannot make an environment (venv is missing)' };
  const pinned = Object.entries(packages).map(([name, of]) => `${name}==${of}`);
  const got = run(join(venv, 'bin/python'), ['-m', 'pip', 'install', '--quiet', ...pinned]);
  return got === undefined ? { reason: 'numpy and OpenFisca-Core could not be installed' } : { version };
}

/** What a command prints; undefined where there is none, or it fails. */
function run(command: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Each pass is a process that settles four times; the fastest but the first counts, as its memory is there by then. */
function outside(implementation: string, command: string, args: readonly string[]): PeerKind {
  return {
    implementation,
    prepare: ({ rows }, folder) => {
      const settle = (repeats: number, ...into: string[]): number[] =>
        execFileSync(command, [...args, folder, String(rows), String(repeats), ...into], { encoding: 'utf8' })
          .trim()
          .split('\n')
          .map((nanoseconds) => Number(nanoseconds) / 1e6);
      return {
        pass: () => Promise.resolve(Math.min(...settle(4).slice(1))),
        outcome: () => {
          const file = join(folder, 'outcome');
          settle(1, file);
          return Promise.resolve(columnsIn(file, rows));
        },
      };
    },
  };
}

function columnsIn(file: string, rows: number): Settled {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  const values = new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength));
  return outcomes.map((_, at) => values.subarray(at * rows, (at + 1) * rows));
}
