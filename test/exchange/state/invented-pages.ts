import { invent } from "./invented-records.ts";
import { type Invented, type Layout, PARTS, type Part, pick, type Random, seeded } from "./layouts.ts";

/** A page, and what is in it. */
export interface Page {
  text: string;
  records: { made: Invented; line: number; lines: Partial<Record<Part, number>>; region: string }[];
}

const labels: Record<Layout, Partial<Record<Part, readonly string[]>>> = {
  "2002": {
    countries: ["Country"],
    focus: ["Type of Program"],
    funder: ["Funding Agency"],
    title: ["Project Title"],
    implementer: ["Recipient"],
    summary: ["Description"],
  },
  "2003": {
    countries: ["Country", "Countries"],
    focus: ["Type of Program", "Type"],
    funder: ["Funding Agency", "Funding Agency/Bureau"],
    implementer: ["Recipient", "Recipient(s)"],
    title: ["Project Title", "Project Name"],
    summary: ["Description", "Project Description"],
    amount: ["Amount"],
  },
  "2004": {
    focus: ["Type"],
    funder: ["Agency"],
    amount: ["Amount"],
    implementer: ["Grantee(s)"],
    summary: ["Purpose"],
  },
  "2011": {
    countries: ["Country"],
    implementer: ["Implementer"],
    amount: ["Amount"],
    period: ["Project Period"],
    summary: ["Description"],
  },
  "2018": {
    countries: ["Country"],
    implementer: ["Implementer"],
    amount: ["Amount"],
    start: ["Start Date"],
    end: ["Prospective End Date"],
    duration: ["Duration"],
    summary: ["Description"],
  },
  "2021": {
    countries: ["Country", "Countries"],
    implementer: ["Implementer"],
    amount: ["Amount"],
    end: ["End Date"],
    summary: ["Description"],
  },
  "2022": {
    countries: ["Country", "Countries"],
    implementer: ["Implementer"],
    amount: ["Amount"],
    duration: ["Duration"],
    summary: ["Description"],
  },
};
const regions: readonly (readonly [string, string])[] = [
  ["AFRICA", "AF"],
  ["EAST ASIA AND PACIFIC", "EAP"],
  ["Europe and Eurasia", "EUR"],
  ["SOUTH AND CENTRAL ASIA", "SCA"],
  ["Western Hemisphere", "WHA"],
];

/** How a page is marked up; `text` is what pasting gives. */
export type Markup = "text" | "stacked" | "breaks" | "paragraphs" | "mixed" | "one" | "definitions";

class Writer {
  text = "";
  line = 1;

  add(text: string): void {
    this.text += text;
    this.line += text.split("\n").length - 1;
  }
}

export function makePage(seed: number, layout: Layout, markup: Markup, count: number, flawed: number): Page {
  const random = seeded(seed);
  const page = new Writer();
  const html = markup !== "text" && markup !== "stacked";
  const records: Page["records"] = [];
  page.add(html ? head(layout) : `TIP Office Project Descriptions\n\nAfrica | East Asia | Search\n\n`);
  const intro = `As of October 1, 2021, the Office manages ${count} bilateral and regional projects in many places. Information on these projects is listed below.`;
  page.add(html ? `<p>${intro}</p>\n` : `${intro}\n\n`);
  if (layout === "2002") page.add(tableHead());
  if (layout === "2004" && html) page.add("<table>\n<tbody>\n");
  let region = "";
  for (let n = 1; n <= count; n++) {
    if (n % 7 === 1 && layout !== "2002") {
      const [name, code] = regions[Math.floor((n / 7) % regions.length)]!;
      region = code;
      const printed =
        layout === "2022" && random() < 0.5
          ? `${name.toUpperCase()} – EAST`
          : layout === "2004"
            ? name.toUpperCase()
            : name;
      page.add(heading(layout, html, printed));
    }
    const made = invent(random, layout, n, flawed);
    records.push({ made, region, ...write(page, random, layout, markup, made) });
  }
  if (layout === "2002" || (layout === "2004" && html)) page.add("</tbody>\n</table>\n");
  page.add(
    html
      ? `</div><footer><p>Country: none of these</p></footer></body></html>\n`
      : `\nBack to Top\n\nThe Office of Website Management manages this site. Privacy notice\n`,
  );
  return { text: page.text, records };
}

function head(layout: Layout): string {
  return `<!DOCTYPE html>\n<html><head><title>Projects of Fiscal Year ${layout}</title>\n<style>p { margin: 0 }</style></head>\n<body><nav><a href="/">Home</a> Country: <a>A</a></nav>\n<div class="entry">\n<h1>Project Descriptions</h1>\n`;
}

function tableHead(): string {
  const cells = ["Region", "Country", "Type of Program", "Funding Agency", "Project Title", "Recipient", "Description"];
  return `<table>\n<thead><tr>${cells.map((cell) => `<th><b>${cell}</b></th>`).join("")}</tr></thead>\n<tbody>\n`;
}

function heading(layout: Layout, html: boolean, name: string): string {
  if (!html) return `${name}\n\n`;
  if (layout === "2004")
    return `<tr><td valign="top"><p><b><a name="r"></a>${name}</b></p></td>\n<td><p></p></td></tr>\n`;
  return `<h2><strong>${name}</strong></h2>\n`;
}

type Written = { line: number; lines: Partial<Record<Part, number>> };

function write(page: Writer, random: Random, layout: Layout, markup: Markup, made: Invented): Written {
  if (layout === "2002") return tableRow(page, made);
  if (layout === "2004" && (markup === "text" || markup === "stacked"))
    return stackedText(page, made, markup === "text");
  if (layout === "2004" && markup !== "breaks" && markup !== "mixed") return stackedElements(page, markup, made);
  if (layout === "2004") return stackedRows(page, made);
  const parts = PARTS[layout].filter((part) => made.printed[part] !== undefined);
  const lines: Partial<Record<Part, number>> = {};
  const frame = frameOf(random, markup);
  page.add(frame.open);
  const line = page.line;
  for (const [at, part] of parts.entries()) {
    const label = pick(random, labels[layout][part]!);
    const value = disguise(random, made.printed[part]!, frame.html);
    lines[part] = page.line;
    page.add(frame.part(label, value) + (at < parts.length - 1 ? frame.between : ""));
  }
  page.add(frame.close);
  return { line, lines };
}

interface Frame {
  html: boolean;
  open: string;
  part(label: string, value: string): string;
  between: string;
  close: string;
}

/** How one record is marked up. */
function frameOf(random: Random, markup: Markup): Frame {
  const capitals = random() < 0.08;
  const outside = random() < 0.3;
  const say = (label: string) => (capitals ? label.toUpperCase() : label);
  const bold = (label: string) =>
    outside ? `<strong>${say(label)}</strong>:&nbsp;` : `<b>${say(label)}:${pick(random, [" ", ""])}</b> `;
  const html = { html: true, part: (label: string, value: string) => `${bold(label)}${value}` };
  const space = pick(random, [" ", "\u00a0", "  "]);
  if (markup === "text")
    return {
      html: false,
      open: "",
      part: (label, value) => `${say(label)}:${space}${value}`,
      between: "\n",
      close: "\n\n",
    };
  if (markup === "stacked")
    return { html: false, open: "", part: (label, value) => `${say(label)}:\n${value}`, between: "\n", close: "\n\n" };
  if (markup === "one") return { ...html, open: "", between: "<br>\n", close: "<br>\n<br>\n" };
  if (markup === "definitions")
    return {
      html: true,
      open: "<dl>",
      part: (label, value) => `<dt>${label}</dt><dd>${value}</dd>`,
      between: "\n",
      close: "</dl>\n",
    };
  const apart = markup === "paragraphs" || (markup === "mixed" && random() < 0.5);
  if (apart)
    return { ...html, part: (label, value) => `<p>${bold(label)}${value}</p>`, open: "", between: "\n", close: "\n" };
  return { ...html, open: "<p>", between: markup === "mixed" && random() < 0.3 ? " " : "<br />\n", close: "</p>\n" };
}

/** Soft hyphens, unbreakable spaces and entities, as editors of pages leave them. */
function disguise(random: Random, text: string, html: boolean): string {
  const escaped = html ? text.replaceAll("&", "&amp;").replaceAll("’", random() < 0.5 ? "&rsquo;" : "’") : text;
  const soft = random() < 0.2 ? escaped.replace("Award", html ? "Aw&shy;ard" : "Aw\u00adard") : escaped;
  return random() < 0.2 ? soft.replace(". ", html ? ".&nbsp; " : ".\u00a0 ") : soft;
}

function tableRow(page: Writer, made: Invented): Written {
  const line = page.line;
  const cells = ["Africa", ...PARTS["2002"].map((part) => made.printed[part] ?? "")];
  page.add(`<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join("")}</tr>\n`);
  return { line, lines: Object.fromEntries(PARTS["2002"].map((part) => [part, line])) };
}

/** Labels above their values in paragraphs, in one block with breaks, or as terms and definitions. */
function stackedElements(page: Writer, markup: Markup, made: Invented): Written {
  const lines: Partial<Record<Part, number>> = { countries: page.line };
  const line = page.line;
  const [open, middle, close] =
    markup === "paragraphs"
      ? ["<p><b>", "</b></p>\n<p>", "</p>\n"]
      : markup === "one"
        ? ["<b>", "</b><br>\n", "<br>\n"]
        : ["<dt>", "</dt>\n<dd>", "</dd>\n"];
  page.add(markup === "one" ? `<b>${made.printed.countries}</b><br>\n` : `<p><b>${made.printed.countries}</b></p>\n`);
  page.add(`${open}Tier${middle}2${close}`);
  for (const part of PARTS["2004"].slice(1)) {
    const value = made.printed[part];
    if (value === undefined) continue;
    lines[part] = page.line;
    page.add(`${open}${labels["2004"][part]![0]}${middle}${value}${close}`);
  }
  page.add(markup === "one" ? "<br>\n" : "<hr>\n");
  return { line, lines };
}

function stackedRows(page: Writer, made: Invented): Written {
  const lines: Partial<Record<Part, number>> = {};
  const row = (label: string, value: string) =>
    page.add(
      `<tr>\n<td valign="top"><p><b><font size="2">${label}</font></b></p></td>\n<td><p><font size="2">${value}</font></p></td></tr>\n`,
    );
  const line = page.line + 1;
  lines.countries = line;
  row(made.printed.countries!, "");
  row("Tier", "2");
  for (const part of PARTS["2004"].slice(1)) {
    const value = made.printed[part];
    if (value === undefined) continue;
    lines[part] = page.line + 2;
    const sentences = part === "summary" ? value.split(/(?<=\.) /) : [value];
    row(labels["2004"][part]![0]!, sentences[0]!);
    for (const more of sentences.slice(1)) row("", more);
  }
  page.add(`<tr>\n<td colspan="2"><p></p><hr><p></p></td></tr>\n`);
  return { line, lines };
}

function stackedText(page: Writer, made: Invented, tabs: boolean): Written {
  const between = tabs ? "\t" : "\n";
  const lines: Partial<Record<Part, number>> = { countries: page.line };
  const line = page.line;
  page.add(`${made.printed.countries}\nTier${between}2\n`);
  for (const part of PARTS["2004"].slice(1)) {
    const value = made.printed[part];
    if (value === undefined) continue;
    lines[part] = page.line;
    page.add(`${labels["2004"][part]![0]}${between}${value}\n`);
  }
  page.add("\n");
  return { line, lines };
}
