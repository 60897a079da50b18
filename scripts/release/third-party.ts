import { type Component, dataPackages } from "./components.ts";

/** Texts of the repository that say whose work is shipped. */
export interface Credits {
  ownLicence: string;
  fontLicence: string;
  /** Tables of sources of names and of the map, Markdown. */
  attributions: string[];
  /** The starter list as it is shipped, JSON. */
  starter: string;
}

/** Licences and attributions of all that the packages carry, as one text for whoever must file or print it. */
export function thirdParty(version: string, components: Component[], credits: Credits): string {
  const code = components.filter(({ kind }) => kind === "library");
  const data = components.filter(({ kind }) => kind === "data");
  return [
    `Sightline ${version}: licences and attributions`,
    "Sightline's own code is under the MIT licence. The packages also carry the work of others, which is listed here with the texts of its licences.",
    heading("Sightline"),
    credits.ownLicence,
    heading("Code in the scripts"),
    ...code.map(entry),
    heading("Data in the packages"),
    ...data.map((component) => `${entry(component)}\n\nTaken from it: ${dataPackages[component.name]}.`),
    ...credits.attributions,
    heading("The starter list"),
    starterText(credits.starter),
    heading("Public Sans, the typeface"),
    credits.fontLicence,
  ]
    .map((text) => text.trim())
    .join("\n\n")
    .concat("\n");
}

const heading = (text: string): string => `${"=".repeat(78)}\n${text}\n${"=".repeat(78)}`;

function entry({ name, version, licence, texts, author }: Component): string {
  const text = texts.length > 0 ? texts.join("\n\n") : standardText(name, licence, author);
  return `${name} ${version} (${licence})\n${"-".repeat(78)}\n${text}`;
}

/** For a package that names its licence and brings no text. */
function standardText(name: string, licence: string, author: string): string {
  if (licence !== "MIT") throw new Error(`${name} is under ${licence} and brings no text of it.`);
  return `The package names the MIT licence and brings no text; this is the standard one.

Copyright (c) ${author}

${mit}`;
}

/** Every row names its source; here they are counted by host. */
function starterText(starter: string): string {
  const { asOf } = JSON.parse(starter) as { asOf: string };
  const urls = [...starter.matchAll(/"(?:url|page)":\s*"(https?:[^"]+)"/g)].map(([, url]) => url);
  const counts = new Map<string, number>();
  for (const url of urls) {
    const host = url !== undefined && URL.canParse(url) ? new URL(url).host : null;
    if (host !== null) counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return `Made from public records of the United States government and others, as of ${asOf}. Works of the United States
government are in the public domain (17 U.S.C. 105); facts from other publishers are cited, row by row, with their address:
lists and pages of the Department of State and its Office to Monitor and Combat Trafficking in Persons, records of other
departments, and where these are silent the pages of organisations. How many citations lead to which host:

${rows.map(([host, count]) => `${String(count).padStart(6)}  ${host}`).join("\n")}`;
}

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
