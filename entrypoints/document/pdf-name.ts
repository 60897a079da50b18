/** The last part of an address, as a person would know the file; null where it has none. */
export function pdfName(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const last = new URL(address).pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last).slice(0, 80) || null;
  } catch {
    return last.slice(0, 80) || null;
  }
}
