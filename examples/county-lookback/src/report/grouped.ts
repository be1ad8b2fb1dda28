import { yuan } from '@dzfp/cli/settle';

/** Yuan with thousands grouped. */
export function grouped(fen: number): string {
  const [whole = '', decimals = ''] = yuan(Math.abs(fen)).split('.');
  return `${fen < 0 ? '-' : ''}${Number(whole).toLocaleString('en-US')}.${decimals}`;
}
