import { yuan } from '@dzfp/cli/settle';

/** Yuan with thousands grouped. */
export function grouped(fen: number): string {
  const [whole = '', decimals = ''] = yuan(fen).split('.');
  const parts: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) parts.unshift(whole.slice(Math.max(0, end - 3), end));
  return `${parts.join(',')}.${decimals}`;
}
