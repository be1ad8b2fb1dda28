/** Where progress is shown. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const cells = 30;

/** Shows progress: a bar that redraws itself on a terminal, a line at each quarter elsewhere. */
export function progressTo(stream: ProgressStream): (done: number, total: number) => void {
  let shown = -1;
  return (done, total) => {
    const percent = Math.floor((done * 100) / total);
    if (percent === shown) return;
    shown = percent;
    if (stream.isTTY === true) {
      const filled = Math.floor((done * cells) / total);
      stream.write(
        `\r${'█'.repeat(filled)}${'░'.repeat(cells - filled)} ${percent}% ${done}/${total}${done === total ? '\n' : ''}`,
      );
    } else if (percent % 25 === 0) stream.write(`${done}/${total} (${percent}%)\n`);
  };
}
