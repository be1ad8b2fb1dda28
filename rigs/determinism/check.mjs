// Runs digest.mjs on four lines of Node, in time zones on both sides of the date line and in languages that write digits and letters otherwise.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPacked, pack } from '../../scripts/packed.mjs';

const settings = [
  { node: '24', TZ: 'UTC', LC_ALL: 'C' },
  { node: '20', TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' },
  { node: '22', TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' },
  { node: '24', TZ: 'Pacific/Apia', LC_ALL: 'ar_EG.UTF-8' },
  { node: '26', TZ: 'Pacific/Kiritimati', LC_ALL: 'fa_IR.UTF-8' },
];

const folder = mkdtempSync(join(tmpdir(), 'dzfp-determinism-'));
let first;
let failed = 0;
try {
  installPacked(folder, pack(), { zod: '^4' });
  copyFileSync(new URL('digest.mjs', import.meta.url), join(folder, 'digest.mjs'));
  for (const { node, ...env } of settings) {
    const { stdout, stderr } = spawnSync('npx', ['-y', `node@${node}`, 'digest.mjs'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    const said = stdout.trim();
    first ??= said;
    const isSame = said !== '' && said === first;
    if (!isSame) failed += 1;
    console.log(
      `${isSame ? 'ok  ' : 'FAIL'} Node ${node}, ${env.TZ}, ${env.LC_ALL}${isSame ? '' : `\n${said}\n${stderr}`}`,
    );
  }
  console.log(first);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;
