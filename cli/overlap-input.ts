/** A proposal as a line of JSON gives it. */
export interface ProposalInput {
  id: string;
  title: string;
  text: string;
  /** As written: names or codes. */
  countries: string[];
  applicant: string;
  amountUsd: number | null;
  start: string | null;
  end: string | null;
}

const date = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** A proposal from one line of JSON, or a sentence that says what is wrong with the line. */
export function parseProposal(line: string): ProposalInput | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "this is not JSON.";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "a proposal is a JSON object.";
  const given = value as Record<string, unknown>;
  const { id, title = "", text = "", country = [], applicant = "", amountUsd = null } = given;
  if (typeof id !== "string" && typeof id !== "number") return '"id" is missing.';
  if (typeof (title ?? "") !== "string" || typeof (text ?? "") !== "string") return '"title" and "text" are texts.';
  if (typeof (applicant ?? "") !== "string") return '"applicant" must be text.';
  if (amountUsd !== null && typeof amountUsd !== "number") return '"amountUsd" must be a number.';
  const countries = [country ?? []].flat();
  if (!countries.every((each) => typeof each === "string")) return '"country" is a name, a code, or a list of them.';
  const [start, end] = [dateIn(given.start), dateIn(given.end)];
  if (start === undefined || end === undefined) return "a date is 2011, 2011-09 or 2011-09-30.";
  return {
    id: String(id),
    title: String(title ?? ""),
    text: String(text ?? ""),
    countries,
    applicant: String(applicant ?? ""),
    amountUsd,
    start,
    end,
  };
}

/** Undefined for what is neither a date nor empty. */
function dateIn(given: unknown): string | null | undefined {
  if (given === undefined || given === null || given === "") return null;
  return typeof given === "string" && date.test(given) ? given : undefined;
}
