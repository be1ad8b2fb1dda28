import { yuan } from '@dzfp/cli/settle';

/** Yuan with thousands grouped. */
export function grouped(fen: number): string {
  const [whole = '', decimals = ''] = yuan(fen).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/gu, ',')}.${decimals}`;
}
