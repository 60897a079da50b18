const STEM = /^(.*?)\(([^)]*)\)(.*)$/;

/** "objective(|s)" as its forms. */
export function formsOf(stem: string): string[] {
  const parts = STEM.exec(stem);
  if (!parts) return [stem];
  const [, head = "", ends = "", tail = ""] = parts;
  return ends.split("|").flatMap((end) => formsOf(`${head}${end}${tail}`));
}
