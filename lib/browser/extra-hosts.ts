/** Hosts that an agency's own build adds, from its file: one match pattern a line, `#` begins a remark. */
export function readHosts(file: string): string[] {
  const lines = file.split(/\r?\n/).map((line) => line.replace(/#.*/, "").trim());
  const hosts = lines.filter((line) => line !== "");
  const wrong = hosts.filter((host) => !isHostPattern(host));
  if (wrong.length > 0) {
    const named = wrong.map((host) => `"${host}"`).join(", ");
    throw new Error(`not a host pattern such as https://grants.example.gov/*: ${named}`);
  }
  return [...new Set(hosts)];
}

/** One host over https, or the hosts below one name: never all hosts, never a whole top-level domain. */
export function isHostPattern(pattern: string): boolean {
  return /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\S*\*$/.test(pattern);
}
