import { parseHTML } from "linkedom";
import { readPage } from "../../lib/page/read-page.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import type { Reading } from "../../lib/recognise/reading.ts";

export type Row = [label: string, value: string];

const html = (body: string, head: string): Reading =>
  readPage(
    parseHTML(
      `<!doctype html><html><head><title>${head}</title></head><body><main><h1>${head}</h1>${body}</main></body></html>`,
    ).document,
    "",
  );
const plain = (lines: string, head: string): Reading => plainReading({ url: "", text: `${head}\n\n${lines}` });
const each = (rows: Row[], write: (label: string, value: string, index: number) => string, between = ""): string =>
  rows.map(([label, value], index) => write(escaped(label), escaped(value), index)).join(between);
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
/** A question has its own mark. */
const colon = (label: string): string => (/[?؟]$/.test(label) ? label : `${label}:`);
const halves = (name: string): [string, string] => {
  const words = name.split(" ");
  const middle = Math.ceil(words.length / 2);
  return [words.slice(0, middle).join(" "), words.slice(middle).join(" ")];
};

/** The ways in which pages and papers print a label and what stands behind it. */
export const LAYOUTS: Record<string, (rows: Row[], head: string) => Reading> = {
  "label for": (rows, head) =>
    html(
      `<form>${each(rows, (l, v, i) => `<div><label for="f${i}">${l}</label><input id="f${i}" value="${v}"></div>`)}</form>`,
      head,
    ),
  "label for, star": (rows, head) =>
    html(
      `<form>${each(rows, (l, v, i) => `<div><label for="f${i}">${l} <span class="req">*</span></label><input id="f${i}" value="${v}" readonly></div>`)}</form>`,
      head,
    ),
  "label around": (rows, head) =>
    html(`<form>${each(rows, (l, v) => `<label>${colon(l)} <input value="${v}"></label>`)}</form>`, head),
  "aria-label": (rows, head) =>
    html(`<form>${each(rows, (l, v) => `<input aria-label="${l}" value="${v}">`)}</form>`, head),
  "aria-labelledby": (rows, head) =>
    html(
      `<form>${each(rows, (l, v, i) => `<p id="n${i}">${l}</p><div role="textbox" contenteditable="true" aria-labelledby="n${i}">${v}</div>`)}</form>`,
      head,
    ),
  textarea: (rows, head) =>
    html(
      `<form>${each(rows, (l, v, i) => `<label for="f${i}">${l}</label><textarea id="f${i}">${v}</textarea>`)}</form>`,
      head,
    ),
  select: (rows, head) =>
    html(
      `<form>${each(rows, (l, v, i) => `<label for="f${i}">${l}</label><select id="f${i}"><option value="">--</option><option>Other</option><option selected>${v}</option></select>`)}</form>`,
      head,
    ),
  "words before a box": (rows, head) =>
    html(`<form>${each(rows, (l, v) => `<p>${l}<br><input value="${v}"></p>`)}</form>`, head),
  "box in a table": (rows, head) =>
    html(
      `<form><table>${each(rows, (l, v) => `<tr><td>${colon(l)}</td><td><input value="${v}"></td></tr>`)}</table></form>`,
      head,
    ),
  "th td": (rows, head) => html(`<table>${each(rows, (l, v) => `<tr><th>${l}</th><td>${v}</td></tr>`)}</table>`, head),
  "td td": (rows, head) => html(`<table>${each(rows, (l, v) => `<tr><td>${l}</td><td>${v}</td></tr>`)}</table>`, head),
  "numbered td td": (rows, head) =>
    html(`<table>${each(rows, (l, v, i) => `<tr><td>${i + 1}</td><td>${l}</td><td>${v}</td></tr>`)}</table>`, head),
  "one cell each": (rows, head) =>
    html(`<table>${each(rows, (l, v) => `<tr><td><b>${l}</b><br>${v}</td></tr>`)}</table>`, head),
  "head row": (rows, head) =>
    html(
      `<table><thead><tr>${each(rows, (l) => `<th>${l}</th>`)}</tr></thead><tbody><tr>${each(rows, (_, v) => `<td>${v}</td>`)}</tr></tbody></table>`,
      head,
    ),
  "dt dd": (rows, head) => html(`<dl>${each(rows, (l, v) => `<dt>${l}</dt><dd>${v}</dd>`)}</dl>`, head),
  "classed divs": (rows, head) =>
    html(
      each(
        rows,
        (l, v) => `<div class="field"><div class="field-label">${l}</div><div class="field-value">${v}</div></div>`,
      ),
      head,
    ),
  "record spans": (rows, head) =>
    html(
      each(
        rows,
        (l, v) =>
          `<div class="slds-form-element"><span class="slds-form-element__label">${l}</span><div class="slds-form-element__control"><div><span class="value">${v}</span></div></div></div>`,
      ),
      head,
    ),
  "bare divs": (rows, head) =>
    html(
      each(rows, (l, v) => `<div class="row"><div>${l}</div><div>${v}</div></div>`),
      head,
    ),
  "bare spans": (rows, head) =>
    html(
      each(rows, (l, v) => `<div class="row"><span>${l}</span> <span>${v}</span></div>`),
      head,
    ),
  "heading above": (rows, head) =>
    html(
      each(rows, (l, v) => `<h3>${l}</h3><p>${v}</p>`),
      head,
    ),
  "paragraphs above": (rows, head) =>
    html(
      each(rows, (l, v) => `<p><em>${l}</em></p><p>${v}</p>`),
      head,
    ),
  "bold above": (rows, head) =>
    html(
      each(rows, (l, v) => `<p><strong>${l}</strong></p><p>${v}</p>`),
      head,
    ),
  "bold colon": (rows, head) =>
    html(
      each(rows, (l, v) => `<p><strong>${colon(l)}</strong> ${v}</p>`),
      head,
    ),
  "bold dash": (rows, head) =>
    html(
      each(rows, (l, v) => `<p><b>${l}</b> – ${v}</p>`),
      head,
    ),
  "line breaks": (rows, head) => html(`<p>${each(rows, (l, v) => `${colon(l)} ${v}`, "<br>")}</p>`, head),
  "list items": (rows, head) => html(`<ul>${each(rows, (l, v) => `<li>${colon(l)} ${v}</li>`)}</ul>`, head),
  "bold name": (rows, head) =>
    html(
      each(rows, (l, v) => `<p>${colon(l)} <b>${v}</b></p>`),
      head,
    ),
  "name cut by markup": (rows, head) =>
    html(
      each(rows, (l, v) => {
        const [first, second] = halves(v);
        return `<p><b>${colon(l)}</b> <span>${first}</span> <i>${second}</i></p>`;
      }),
      head,
    ),
  "name over two lines": (rows, head) =>
    html(
      `<table>${each(rows, (l, v, i) => `<tr><th>${l}</th><td>${i === 0 ? halves(v).join("<br>") : v}</td></tr>`)}</table>`,
      head,
    ),
  "preformatted mail": (rows, head) =>
    html(`<pre>${each(rows, (l, v) => `${colon(l)} ${v}`, "\n")}\n\nThe budget is attached.</pre>`, head),
  lines: (rows, head) => plain(rows.map(([l, v]) => `${colon(l)} ${v}`).join("\n"), head),
  "lines with stars": (rows, head) => plain(rows.map(([l, v]) => `* ${l}: ${v}`).join("\n"), head),
  "numbered lines": (rows, head) => plain(rows.map(([l, v], i) => `${i + 1}. ${colon(l)} ${v}`).join("\n"), head),
  "numbered by parts": (rows, head) => plain(rows.map(([l, v], i) => `1.${i + 1} ${colon(l)} ${v}`).join("\n"), head),
  "lettered lines": (rows, head) =>
    plain(rows.map(([l, v], i) => `${String.fromCharCode(97 + i)}) ${colon(l)} ${v}`).join("\n"), head),
  "value below": (rows, head) => plain(rows.map(([l, v]) => `${colon(l)}\n${v}`).join("\n"), head),
  "value below, spaced": (rows, head) => plain(rows.map(([l, v]) => `${colon(l)}\n\n${v}\n`).join("\n"), head),
  "numbered, value below": (rows, head) => plain(rows.map(([l, v], i) => `${i + 1}. ${l}\n${v}`).join("\n"), head),
  "bare, value below": (rows, head) => plain(rows.map(([l, v]) => `${l}\n${v}`).join("\n"), head),
  tabs: (rows, head) => plain(rows.map(([l, v]) => `${l}\t${v}`).join("\n"), head),
  columns: (rows, head) => plain(rows.map(([l, v]) => `${l.padEnd(40)}    ${v}`).join("\n"), head),
  dots: (rows, head) => plain(rows.map(([l, v]) => `${l} ${".".repeat(12)} ${v}`).join("\n"), head),
  dash: (rows, head) => plain(rows.map(([l, v]) => `${l} – ${v}`).join("\n"), head),
  "table marks": (rows, head) => plain(rows.map(([l, v]) => `| ${l} | ${v} |`).join("\n"), head),
  "bold marks": (rows, head) => plain(rows.map(([l, v]) => `**${colon(l)}** ${v}`).join("\n"), head),
  "bold marks, colon behind": (rows, head) => plain(rows.map(([l, v]) => `- **${l}**: ${v}`).join("\n"), head),
  "quoted mail": (rows, head) => plain(rows.map(([l, v]) => `> ${colon(l)} ${v}`).join("\n"), head),
  capitals: (rows, head) => plain(rows.map(([l, v]) => `${colon(l.toUpperCase())} ${v}`).join("\n"), head),
  "space before the colon": (rows, head) => plain(rows.map(([l, v]) => `${l} : ${v}`).join("\n"), head),
  "no space behind the colon": (rows, head) => plain(rows.map(([l, v]) => `${l}:${v}`).join("\n"), head),
  "a hint in brackets": (rows, head) => plain(rows.map(([l, v]) => `${l} (max. 100): ${v}`).join("\n"), head),
  "name wrapped": (rows, head) =>
    plain(rows.map(([l, v], i) => `${colon(l)} ${i === 0 ? halves(v).join("\n  ") : v}`).join("\n"), head),
};
