import { LONGEST_VALUE } from "../recognise/reading.ts";
import { line } from "./clean-text.ts";
import { labelOf } from "./label-of.ts";
import { textOf } from "./text-of.ts";

export interface Field {
  label: string;
  value: string;
  under?: string;
}

export const controlSelector =
  'input,textarea,select,[contenteditable]:not([contenteditable="false"]),[role="textbox"],[role="combobox"]';

const unreadTypes = new Set(["password", "hidden", "file", "submit", "button", "image", "reset", "range", "color"]);
/** What a form may ask for and we may not see, by what it tells browsers and by its own names. */
const secretHint = /(?:^|\s)(?:cc-|one-time-code|current-password|new-password|transaction-)/i;
const secretName =
  /passw|passcode|passphrase|\bpwd\b|card.?n(?:o|um)|credit.?card|debit.?card|cvv|cvc|\bcsc\b|security.?code|card.?holder|card.?exp|\biban\b|account.?number|routing.?number|social.?security|\bssn\b|\bpin\b|one.?time|\botp\b|secret|token|captcha/i;

/** A control's label and value; null for what is not read: passwords, cards, hidden fields, buttons. */
export function readControl(control: Element): Field | null {
  const type = (control.getAttribute("type") ?? "text").toLowerCase();
  if (control.localName === "input" && (unreadTypes.has(type) || liveType(control) === "password")) return null;
  if (secretHint.test(control.getAttribute("autocomplete") ?? "")) return null;
  const label = labelOf(control);
  const names = [label, control.getAttribute("name"), control.id, control.getAttribute("placeholder")];
  if (names.some((name) => name && secretName.test(name))) return null;
  if (type === "checkbox" || type === "radio") return isChecked(control) ? readChoice(control, label) : null;
  const value = currentValue(control);
  return label || value ? { label, value } : null;
}

/** A ticked box is an answer to its group's question, where the group has one. */
function readChoice(control: Element, label: string): Field {
  const group = control.closest("fieldset,[role=radiogroup],[role=group]");
  const legend = group?.querySelector("legend");
  const question = legend ? textOf(legend, LONGEST_VALUE) : line(group?.getAttribute("aria-label"), LONGEST_VALUE);
  return question ? { label: question, value: label } : { label, value: "✓" };
}

function currentValue(control: Element): string {
  const name = control.localName;
  if (name === "select") return selectedText(control);
  if (name === "input" || name === "textarea") return line((control as HTMLInputElement).value, LONGEST_VALUE);
  return textOf(control, LONGEST_VALUE);
}

function selectedText(select: Element): string {
  const chosen = (select as HTMLSelectElement).selectedOptions;
  const options = chosen ? [...chosen] : [...select.querySelectorAll("option[selected]")];
  // An option without a value is a prompt: "Choose a country".
  const answers = options.filter((option) => option.getAttribute("value") !== "");
  return line(
    answers
      .map((option) => textOf(option, 120))
      .slice(0, 10)
      .join("; "),
    LONGEST_VALUE,
  );
}

const isChecked = (control: Element) => (control as HTMLInputElement).checked ?? control.hasAttribute("checked");
/** What the control is now: a script may have changed it. */
const liveType = (control: Element) => (control as HTMLInputElement).type ?? "";
