import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

const pieces = Array.from({ length: 20 }, (_, i) => i);
/** Delays in milliseconds that let later pieces overtake earlier ones. */
const delays = pieces.map((i) => (i * 7) % 11);

describe('pieces that are ready in any order', () => {
  test('are given in their own, and no more are under way than may be', async () => {
    const finished: number[] = [];
    let underWay = 0;
    let most = 0;
    const send = async (piece: number): Promise<number> => {
      most = Math.max(most, ++underWay);
      await after(delays[piece]);
      underWay--;
      finished.push(piece);
      return piece;
    };
    const answers = await Array.fromAsync(inOrder(pieces, 4, send));
    expect(answers).toEqual(pieces);
    expect(finished).not.toEqual(pieces);
    expect(most).toBe(4);
  });

  test('are taken no faster than their answers', async () => {
    let taken = 0;
    function* counted(): Generator<number> {
      for (const piece of pieces) {
        taken++;
        yield piece;
      }
    }
    const answers = inOrder(counted(), 3, (piece) => Promise.resolve(piece));
    await answers.next();
    await after(5);
    expect(taken).toBe(3);
    await answers.return(undefined);
    expect(taken).toBe(3);
  });

  test('end with the first that fails', async () => {
    const send = (piece: number): Promise<number> =>
      piece % 2 === 1 ? Promise.reject(new Error(`piece ${piece}`)) : Promise.resolve(piece);
    await expect(Array.fromAsync(inOrder(pieces, 5, send))).rejects.toThrow('piece 1');
  });
});
