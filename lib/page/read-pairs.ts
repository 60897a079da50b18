import { LONGEST_VALUE, MOST_COLUMNS } from "../recognise/reading.ts";
import { controlSelector, type Field } from "./read-controls.ts";
import { headRows, sameBelow } from "./table-heads.ts";
import { textOf } from "./text-of.ts";

const namers = new Set(["dl", "table", "label", "b", "strong"]);
/** What authors in our languages call the box with the label in it. */
const namerClass = /label|field-?name|lbl|libell?e|etiqueta|r[oó]tulo|\b(?:lib|key|k|q|term|prompt|question)\b/i;

/** Things with a name and a value that are no control: definition lists, two-column tables, a label and what follows. */
export function isNamer(element: Element, name: string): boolean {
  return namers.has(name) || (element.hasAttributes() && namerClass.test(element.getAttribute("class") ?? ""));
}

const LONGEST_LABEL = 160;
const MOST_ROWS = 60;

export function* readPairs(element: Element): Generator<Field, void> {
  if (element.localName === "dl") yield* definitions(element);
  else if (element.localName === "table") yield* tableRows(element);
  else if (element.localName === "b" || element.localName === "strong") yield* boldLabel(element);
  else yield* labelledBox(element);
}

function* definitions(list: Element): Generator<Field, void> {
  let label = "";
  let seen = 0;
  for (const part of list.querySelectorAll("dt,dd")) {
    if (++seen > MOST_ROWS * 4) return;
    if (part.localName === "dt") label = labelText(part);
    else if (!holdsControl(part)) yield* pair(label, valueText(part));
  }
}

const spansThree = (cell: Element | undefined): boolean => cell?.getAttribute("colspan") === "3";

function* tableRows(table: Element): Generator<Field, void> {
  if (table.querySelector("table")) return; // Made for layout.
  let seen = 0;
  let above: Element | null = null;
  const rows = [...table.querySelectorAll("tr")].slice(0, MOST_ROWS);
  // Two labels and two values in each row, though the markup says nothing of it.
  const isHeaded = rows.length === 2 && [...(rows[0]?.children ?? [])].every(isLabelCell);
  const isRecord =
    !isHeaded &&
    rows.length <= 20 &&
    rows.some(({ children }) => children.length === 4) &&
    // A long value takes the place of three.
    rows.every(({ children }) => children.length === 4 || (children.length === 2 && spansThree(children[1]))) &&
    !table.querySelector("th,thead");
  const cells = rows.flatMap((row) => [...row.children]);
  const isOfBoxes = cells.length > 1 && cells.length <= 40 && cells.every((cell) => wordsOverValue(cell) !== "");
  const names = [...(rows[0]?.children ?? [])].map((cell) => textOf(cell, 20));
  const asked = names.findIndex((name) => ASKS.test(name));
  const answered = asked < 0 ? -1 : names.findIndex((name, at) => at > asked && ANSWERS.test(name));
  const isAnswered = answered > 0;
  // Heads of columns are nobody's label and value.
  const heads = headRows(rows);
  const things = rows.slice(heads);
  if (heads > 0 && things.length === 1 && !isAnswered && !ASKS.test(textOf(rows[0]!.children[0]!, 20)))
    return yield* columnPairs(rows[heads - 1]!, things[0]!);
  if (!isAnswered) for (const [head, value] of sameBelow(rows, heads)) yield* cellPair(head, value);
  for (const row of things) {
    const cells = [...row.children].slice(0, MOST_COLUMNS);
    const boxes = cells.map((cell) => boxPair(cell, isOfBoxes ? wordsOverValue(cell) : ""));
    if (boxes.some((box) => box !== null)) {
      for (const box of boxes) if (box) yield* pair(box.label, box.value);
      continue;
    }
    if (isAnswered && cells.length === names.length)
      yield* row === rows[0] ? [] : cellPair(cells[asked], cells[answered]);
    else if (cells.length === 2) yield* cellPair(cells[0], cells[1]);
    else if (cells.length === 3 && isNumber(cells[0])) yield* cellPair(cells[1], cells[2]);
    else if (cells.length === 4 && isLabelCell(cells[0]) && isLabelCell(cells[2]) && (isRecord || areHeads(cells))) {
      yield* cellPair(cells[0], cells[1]);
      yield* cellPair(cells[2], cells[3]);
    } else if (++seen === 1) above = row;
    else if (isHeaded && above) yield* columnPairs(above, row);
  }
}

/** One row under its heads is one thing, described; more are a list of things. */
function* columnPairs(heads: Element, row: Element): Generator<Field, void> {
  if (heads.children.length !== row.children.length) return;
  for (const [at, cell] of [...row.children].slice(0, MOST_COLUMNS).entries())
    yield* cellPair(heads.children[at], cell);
}

/** "No., question, response, score": the columns of a table of answers. */
const ASKS = /^(?:question|field|label|item|p[er]{2}gunta|campo|champ|вопрос|السؤال|soru|domanda)s?$/i;
const ANSWERS =
  /^(?:respon[sd]|answer|value|respuesta|valor|réponse|valeur|resposta|ответ|الجواب|cevap|rispost)\S{0,2}$/i;

/** `<td><small>Label</small><br>value</td>`: a box with its own label, and the first line of what stands in it. */
function boxPair(cell: Element, over: string): Field | null {
  const first = cell.firstElementChild;
  // "4. Recipient name" needs no mark-up of its own: the number says that it is a box, or all cells being boxes.
  const numbered = over || (first?.localName === "br" ? numberedWords(first.previousSibling) : "");
  const end = numbered ? first : first?.nextElementSibling;
  if (!first || end?.localName !== "br") return null;
  if (!numbered && !/^(?:small|b|strong|em|i|span|font|label)$/.test(first.localName)) return null;
  let value = "";
  for (let node = end.nextSibling; node && value.length < LONGEST_VALUE; node = node.nextSibling) {
    if (node.nodeType === 3) value += (node as Text).data.slice(0, LONGEST_VALUE);
    else if (node.nodeType === 1 && (node as Element).localName !== "br")
      value += ` ${textOf(node as Element, LONGEST_VALUE)}`;
    else if (value.trim() !== "") break;
  }
  return { label: numbered || labelText(first), value: value.replace(/\s+/g, " ").trim() };
}

/** The plain words of a cell above its first line break, with something below: a label where each cell has one. */
function wordsOverValue(cell: Element): string {
  const first = cell.firstElementChild;
  const words = first?.localName === "br" ? first.previousSibling : null;
  const label = words?.nodeType === 3 ? (words as Text).data.trim().slice(0, LONGEST_LABEL) : "";
  const isLabel = /^\p{Lu}[^\d.;]{2,50}$/u.test(label) && !/\p{L}, \p{L}/u.test(label);
  return isLabel && first!.nextSibling !== null ? bare(label) : "";
}

function numberedWords(node: Node | null): string {
  const words = node?.nodeType === 3 ? (node as Text).data.trim().slice(0, LONGEST_LABEL) : "";
  return /^(?:\d{1,2}[.)]?\s?[a-h]?|[a-h])[.)]\s/.test(words) ? bare(words) : "";
}

/** The number of a form's box: "8.a". */
const isNumber = (cell: Element | undefined) =>
  cell !== undefined && /^[a-z]?\.?\d{0,2}\.?\d?[a-z]?[.)]?$/i.test(textOf(cell, 12)) && /\w/.test(textOf(cell, 12));
const areHeads = (cells: Element[]) => cells[0]?.localName === "th" && cells[2]?.localName === "th";
const isLabelCell = (cell: Element | undefined) => {
  const text = cell ? textOf(cell, LONGEST_LABEL) : "";
  return cell?.localName === "th" || (/\p{L}{2}/u.test(text) && text.length <= 60 && !/\d/.test(text));
};

function* cellPair(label: Element | undefined, value: Element | undefined): Generator<Field, void> {
  if (!label || !value || holdsControl(value) || holdsControl(label)) return;
  yield* pair(labelText(label), valueText(value));
}

/** `<strong>Applicant:</strong> name`: only with a colon, or every bold word would be a label. */
function* boldLabel(element: Element): Generator<Field, void> {
  const inside = endsInColon(lastWords(element));
  const next = element.nextSibling;
  const outside = next?.nodeType === 3 && /^\s*[:：]/.test((next as Text).data.slice(0, 20));
  const parent = element.parentElement;
  if ((!inside && !outside) || !parent || holdsControl(parent)) return;
  const value = restOfLine(element).replace(/\s+/g, " ").trim();
  yield* pair(labelText(element), inside ? value : value.slice(1).trim());
}

/** The end of what is printed in an element, at most some twenty characters. */
function lastWords(element: Element): string {
  let last: Node = element;
  while (last.lastChild) last = last.lastChild;
  return last.nodeType === 3 ? (last as Text).data.slice(-20).trimEnd() : "";
}

function restOfLine(element: Element): string {
  let rest = "";
  for (let node = element.nextSibling; node && rest.length < LONGEST_VALUE; node = node.nextSibling) {
    if (node.nodeType === 3) rest += (node as Text).data.slice(0, LONGEST_VALUE);
    if (node.nodeType !== 1) continue;
    // The next bold word is the next label; a break ends the line.
    if (/^(?:b|strong|br|hr)$/.test((node as Element).localName)) break;
    rest += ` ${textOf(node as Element, LONGEST_VALUE)}`;
  }
  return rest;
}

/** A label without a control: its last element, or the element after it, is the value. */
function* labelledBox(element: Element): Generator<Field, void> {
  if (holdsControl(element) || element.children.length > 4) return;
  const inside = element.localName === "label" ? element.lastElementChild : null;
  if (inside && !inside.nextSibling?.textContent?.trim()) {
    const label = textOf(element, LONGEST_LABEL, inside);
    if (label) return yield* pair(bare(label), textOf(inside, LONGEST_VALUE));
  }
  const words = isWritten(element.nextSibling) ? restOfLine(element).replace(/\s+/g, " ").trim() : "";
  if (words !== "") return yield* pair(labelText(element), words);
  const value = element.nextElementSibling;
  if (element.hasAttribute("for") || !value || holdsControl(value) || isNamer(value, value.localName)) return;
  yield* pair(labelText(element), valueText(value));
}

/** What a record shows, without its "Edit" beside it. */
function valueText(element: Element): string {
  const button = element.querySelector("button");
  return (button && textOf(element, LONGEST_VALUE, button)) || textOf(element, LONGEST_VALUE);
}

function* pair(label: string, value: string): Generator<Field, void> {
  if (label && label.length < LONGEST_LABEL && value) yield { label, value };
}

const labelText = (element: Element) => bare(textOf(element, LONGEST_LABEL));
const bare = (label: string) => label.replace(/\s*[:：]$/, "");
const isWritten = (node: Node | null) => node?.nodeType === 3 && /\S/.test((node as Text).data);
const endsInColon = (label: string) => /[:：]$/.test(label);
const holdsControl = (element: Element) =>
  element.matches(controlSelector) || element.querySelector(controlSelector) !== null;
