import type { Language } from '@dzfp/core';

/**
 * An exact share `n/d` as a percentage with two decimals. It is cut, never rounded up: what is printed below the limit is below
 * the limit.
 */
export function printShare(fraction: string, language: Language): string {
  const [numerator = 0n, denominator = 1n] = fraction.split('/').map(BigInt);
  if (denominator === 0n) return language === 'zh' ? '无' : 'none';
  return printMillionths(Number((numerator * 1_000_000n) / denominator));
}

/** Millionths as a percentage with two decimals, cut. */
export function printMillionths(share: number): string {
  return `${Math.floor(share / 10_000)}.${String(Math.floor(share / 100) % 100).padStart(2, '0')}%`;
}
