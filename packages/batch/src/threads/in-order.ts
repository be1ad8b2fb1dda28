/**
 * Sends pieces off and gives the answers in the order of the pieces, whichever is ready first. No more than so many are under way or
 * wait to be taken: the source is not read ahead of whoever takes the answers.
 */
export async function* inOrder<Piece, Answer>(
  pieces: AsyncIterable<Piece> | Iterable<Piece>,
  most: number,
  send: (piece: Piece) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const underWay: Promise<Answer>[] = [];
  for await (const piece of pieces) {
    const answer = send(piece);
    // It is thrown where it is awaited; until then another may have ended the run.
    answer.catch(() => undefined);
    underWay.push(answer);
    if (underWay.length >= most) yield await (underWay.shift() as Promise<Answer>);
  }
  yield* underWay;
}
