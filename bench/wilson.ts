/** "97.2 % (96.8 to 97.6)": a share with its 95 % interval after Wilson. */
export function wilson(count: number, of: number): string {
  if (of === 0) return "none";
  const z = 1.96;
  const share = count / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const percent = (value: number) => (100 * Math.min(1, Math.max(0, value))).toFixed(2);
  return `${count}: ${percent(share)} % (${percent(middle - half)} to ${percent(middle + half)})`;
}
