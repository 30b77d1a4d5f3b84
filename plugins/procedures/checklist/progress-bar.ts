const width = 30;

/** A bar on a terminal, drawn over at each call; nothing where the output is a file. */
export function progressBar(total: number, stream: NodeJS.WriteStream): (done: number) => void {
  if (!stream.isTTY) return () => undefined;
  return (done) => {
    const filled = Math.round((done / total) * width);
    stream.write(`\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total}${done === total ? '\n' : ''}`);
  };
}
