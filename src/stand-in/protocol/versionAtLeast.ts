/**
 * Compares requirement-set versions by their numeric parts: 1.14 is newer than 1.9.
 * @returns whether `offered` is at least `wanted`; parts that are no number count as 0.
 */
export function versionAtLeast(offered: string, wanted: string): boolean {
  const parts = (text: string) => text.split('.').map((part) => Number.parseInt(part, 10) || 0);
  const [a, b] = [parts(offered), parts(wanted)];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
