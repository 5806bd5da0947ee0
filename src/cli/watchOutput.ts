/** The status of a command whose output could not be printed. */
const notPrinted = 3;

/**
 * Ends in one line where what is printed cannot be taken: whoever read it has stopped, or the disk is full. What the
 * command wrote is written all the same.
 */
export function watchOutput(): void {
  let said = false;
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    process.exitCode = notPrinted;
    if (said) return;
    said = true;
    const why =
      code === 'EPIPE'
        ? 'the program that reads it has ended'
        : code === 'ENOSPC'
          ? 'the disk is full'
          : `the system says ${code ?? 'no'}`;
    process.stderr.write(`brag-board: The rest of the output was not printed: ${why}.\n`);
  });
  // There is nowhere left to say it.
  process.stderr.on('error', () => {
    process.exitCode = notPrinted;
  });
}
