import type { Project } from "../../list/schema.ts";
import type { RawRecord } from "../raw-record.ts";
import { mayBeMailbox, NO_MAILBOX, namesMailboxes } from "./mailbox.ts";
import { isNoName, NO_NAME } from "./no-name.ts";
import { isBlank, statesNothing } from "./reading.ts";
import type { Told } from "./told.ts";

/** The longest titles there are have half of this, in UTF-16 units. */
const LONG_TITLE = 300;
/** "1.23E+11" */
const roundedNumber = /^\d(?:[.,]\d+)?E\+?\d{1,2}$/i;

/** Tells of a record that names nothing, of a title that is none, and of a number that a spreadsheet has rounded. */
export function checkStated(project: Omit<Project, "id">, text: RawRecord["text"], told: Told): void {
  if (project.implementer === null && project.title === null && project.summary === null) {
    const reason = "It names neither who does it nor what it is.";
    told.doubt("implementer", text.implementer ?? "", "empty-record", reason, "error");
  }
  const { title, awardNumber, summary, mailbox, contact } = text;
  if (mailbox !== undefined) checkMailbox("mailbox", mailbox, told);
  if (contact !== undefined && mayBeMailbox(contact)) checkMailbox("contact", contact, told);
  if (summary !== undefined && isFiller(summary)) {
    const reason = "Words that keep a place stand where the description should.";
    told.doubt("summary", summary, "filler", reason, "warning");
  }
  if (title !== undefined) checkTitle(title, told);
  if (awardNumber !== undefined) checkAward(awardNumber, told);
}

const LONGEST_FILLER = 120;
/** "[insert description]", "(text to follow)", "Description à compléter": whole texts only. */
const filler =
  /^(?:[[(<{].*\b(?:insert|to come|to follow|forthcoming|to be (?:added|written|completed|supplied|provided|drafted)|placeholder|goes here|por (?:completar|redactar|agregar)|insertar)\b.*[\])>}]|[[(<{].*(?:à (?:venir|compléter|rédiger|insérer)|insérer).*[\])>}]|insert (?:[a-z]+ ){0,3}(?:here|text|description|summary)|(?:[a-z]+ )?(?:text|description|summary|placeholder)(?: text| (?:to (?:come|follow|be \p{L}+)|goes here|here|pending|forthcoming|à \p{L}+|por \p{L}+)))[.!…]*$/iu;

const isFiller = (text: string): boolean =>
  (statesNothing(text) && !isBlank(text)) ||
  (text.length <= LONGEST_FILLER && beginsAsFiller(text) && filler.test(text.trim())) ||
  (beginsAsLorem(text.charCodeAt(0)) && lorem.test(text));
const lorem = /^\W*lorem ipsum\b/i;

const isLetter = (unit: number): boolean => (unit > 64 && unit < 91) || (unit > 96 && unit < 123);
const beginsAsLorem = (first: number): boolean => !isLetter(first) || (first | 32) === 108;

/** Nearly every description begins with two words of which none is the first of a filler: two letters of each tell. */
function beginsAsFiller(text: string): boolean {
  if (!isLetter(text.charCodeAt(0)) || mayFill(text, 0)) return true;
  const space = text.indexOf(" ");
  return space > 0 && mayFill(text, space + 1);
}

/** "in", "te", "de", "su", "pl"; a letter beyond ASCII may stand for another. */
function mayFill(text: string, at: number): boolean {
  const first = text.charCodeAt(at) | 32;
  const second = text.charCodeAt(at + 1) | 32;
  switch (first) {
    case 105:
      return second === 110 || second > 127;
    case 116:
    case 100:
      return second === 101 || second > 127;
    case 115:
      return second === 117 || second > 127;
    case 112:
      return second === 108 || second > 127;
    default:
      return first > 127;
  }
}

const isDigit = (unit: number): boolean => unit > 47 && unit < 58;

function checkAward(awardNumber: string, told: Told): void {
  // Nearly every number of an award begins with a letter and ends in a digit.
  if (isDigit(awardNumber.charCodeAt(awardNumber.length - 1)) && !isDigit(awardNumber.charCodeAt(0))) return;
  if (awardNumber.length < 16 && roundedNumber.test(awardNumber)) {
    const reason = "A spreadsheet has rounded this number; its last digits are lost.";
    told.doubt("awardNumber", awardNumber, "number-rounded", reason, "warning");
  } else if (!/\d/.test(awardNumber) && !statesNothing(awardNumber)) {
    const reason = "What stands for the award number has no digit.";
    told.doubt("awardNumber", awardNumber, "no-number", reason, "warning");
  }
}

function checkMailbox(field: "mailbox" | "contact", text: string, told: Told): void {
  if (statesNothing(text) || namesMailboxes(text)) return;
  told.doubt(field, text, "no-mailbox", NO_MAILBOX, "warning");
}

function checkTitle(title: string, told: Told): void {
  if (title.length > LONG_TITLE) {
    const reason = `A title of ${title.length} characters: a description may have slipped into it.`;
    told.doubt("title", title, "long-title", reason, "warning");
  }
  // Of titles that begin with a letter hardly any is a number or a date.
  const first = title.charCodeAt(0) | 32;
  if ((first < 97 || first > 122) && isNoName(title)) told.doubt("title", title, "no-name", NO_NAME, "warning");
}
