import type { Chip } from "../lib/advise/view.ts";

/** Drawn without Preact: this is all that most pages ever see of us, so it is all that they load. */
export interface DrawnChip {
  element: HTMLElement;
  /** Opens the card; focus comes back to it. */
  opener: HTMLButtonElement;
}

/** One fact with its number on one line, and a way to be rid of it. */
export function drawChip(chip: Chip, onOpen: () => void, onClose: () => void): DrawnChip {
  const words = html("span", { class: "txt" });
  for (const { text, weight } of chip.parts) {
    words.append(weight === "plain" ? text : within(html(weight === "strong" ? "b" : "span", { class: weight }), text));
  }
  const opener = html("button", { type: "button", "aria-expanded": "false", "aria-label": chip.label });
  opener.append(mark(), ...(chip.stale ? [icon(clock)] : []), words, icon("M4 10l4-4 4 4", "i i12"));
  opener.addEventListener("click", onOpen);
  const close = html("button", { type: "button", "aria-label": chip.closeLabel, title: chip.closeLabel });
  close.append(icon("M4 4l8 8M12 4l-8 8", "i i12"));
  close.addEventListener("click", onClose);
  const element = html("div", { class: "chip", role: "group", "aria-label": "Sightline" });
  element.append(opener, close);
  return { element, opener };
}

/** The card before its answer: three still bars and what is going on. */
export function drawWaiting(words: string): HTMLElement {
  const header = html("header", {});
  header.append(mark(), within(html("span", { class: "wm" }), "Sightline"));
  const lead = html("div", { class: "lead", "aria-busy": "true" });
  for (const bar of ["ld a", "ld b", "ld c"]) lead.append(html("i", { class: bar }));
  lead.append(within(html("p", { class: "quiet" }), words));
  const card = html("article", { class: "card", "aria-label": words, tabindex: "-1" });
  card.append(header, lead);
  return card;
}

const clock = "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 5v3l2 1.5";

function mark(): SVGElement {
  const drawing = svg("svg", { width: "16", height: "16", viewBox: "0 0 16 16", "aria-hidden": "true" });
  drawing.append(
    svg("rect", { width: "16", height: "16", rx: "3", fill: "var(--act)" }),
    svg("path", { d: "M6 8a2 2 0 1 0-4 0 2 2 0 0 0 4 0zM5 7h9v2H5z", fill: "var(--act-ink)" }),
    svg("path", { d: "M9 3h5v2H9zM9 11h5v2H9z", fill: "var(--act-ink)", opacity: ".6" }),
  );
  return drawing;
}

function icon(path: string, name = "i"): SVGElement {
  const drawing = svg("svg", { class: name, viewBox: "0 0 16 16", "aria-hidden": "true" });
  drawing.append(svg("path", { d: path }));
  return drawing;
}

function html<N extends keyof HTMLElementTagNameMap>(name: N, attributes: Record<string, string>) {
  return dress(document.createElement(name), attributes);
}

const svg = (name: "svg" | "rect" | "path", attributes: Record<string, string>) =>
  dress(document.createElementNS("http://www.w3.org/2000/svg", name), attributes);

function dress<E extends Element>(element: E, attributes: Record<string, string>): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function within<E extends Element>(element: E, content: string | Node): E {
  element.append(content);
  return element;
}
