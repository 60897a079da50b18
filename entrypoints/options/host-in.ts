/** The host name in what a person typed or pasted; null when there is none that https could reach. */
export function hostIn(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const address = /^[a-z][a-z0-9+.-]*:\/\//.test(text) ? text : `https://${text}`;
  if (text === "" || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) ? hostname : null;
}
