/** Queues the loading of a range's own fills, and gives what reads them after the sync; white is also no fill. */
export function loadFills(range: Excel.Range): () => string[][] {
  const answer = range.getCellProperties({ format: { fill: { color: true } } });
  return () => answer.value.map((row) => row.map((cell) => cell.format?.fill?.color ?? '#FFFFFF'));
}
