// Assesses a synthetic register in a process of its own and prints what it took: node once.ts HOUSEHOLDS POOLS
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assessRegister } from './assess-register.ts';
import type { WirePools } from './draw-pools.ts';

const [, , households = '', file = ''] = process.argv;
const pools = JSON.parse(readFileSync(file, 'utf8')) as WirePools;
const folder = mkdtempSync(join(tmpdir(), 'dzfp-national-'));
try {
  const start = performance.now();
  const done = await assessRegister({ households: Number(households), seed: 1, pools, folder, atOnce: 2000 });
  const milliseconds = performance.now() - start;
  const decided = [...done.totals.values()].reduce((sum, { rows }) => sum + (rows['decided'] ?? 0), 0);
  const bytes = readdirSync(folder)
    .filter((name) => name.endsWith('.parquet'))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const { persons, decisions } = done;
  console.log(JSON.stringify({ persons, decisions, decided, milliseconds, megabytes, bytes }));
} finally {
  rmSync(folder, { recursive: true });
}
