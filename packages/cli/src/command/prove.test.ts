import { describe, expect, test, vi } from 'vitest';
import { main } from '../main.ts';

vi.setConfig({ testTimeout: 120_000 });

async function dzfp(line: string): Promise<{ readonly status: number; readonly stdout: string }> {
  let stdout = '';
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      stdout += String(text);
      return true;
    }),
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true),
  ];
  const status = await main(line.split(' '));
  for (const spy of spies) spy.mockRestore();
  return { status, stdout };
}

describe('dzfp prove', () => {
  test('proves a policy with published values', async () => {
    const run = await dzfp(
      'prove medical/insurance-financing --jurisdiction 371402 --on 2019-12-31 --json --timeout 20',
    );
    expect(run.status).toBe(0);
    const { policies } = JSON.parse(run.stdout) as {
      readonly policies: readonly { readonly lines: readonly { readonly outcome: string }[] }[];
    };
    expect(policies).toHaveLength(1);
    expect(policies[0]?.lines.length).toBeGreaterThan(0);
    expect(policies[0]?.lines.map(({ outcome }) => outcome)).toEqual(policies[0]?.lines.map(() => 'proved'));
  });

  test('refuses a procedure and a time that is none', async () => {
    const setting = '--jurisdiction 371402 --on 2019-12-31 --illustrative --lang en';
    expect((await dzfp(`prove funds/fund-ledger ${setting}`)).status).toBe(1);
    expect((await dzfp(`prove medical/premium-subsidy ${setting} --timeout soon`)).status).toBe(2);
  });
});
