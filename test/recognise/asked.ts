import type { RequestFields } from "../../lib/recognise/finding.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import type { Reading } from "../../lib/recognise/reading.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { reading, worldTable } from "./world.ts";

const GRANT = "Grant application\nApplicant: World Vision\nCountry: Ghana";

/** What a request of lines asks for, below a head that says who asks and where; of no request null. */
export async function askedInLines(lines: string, lang = "en", head = GRANT): Promise<RequestFields | null> {
  return recognise(plainReading({ url: "", lang, text: `${head}\n${lines}`.trim() }), await worldTable()).fields;
}

/** What a request of boxes asks for, beside those that say who asks and where: "Start = 2027-01-04 | End = 2028-01-03". */
export async function askedInBoxes(boxes: string, more: Partial<Reading> = {}): Promise<RequestFields | null> {
  const fields = `Applicant = World Vision | Country = Ghana | ${boxes}`.split(" | ").map((box) => {
    const [label = "", value = ""] = box.split(" = ");
    return { label, value };
  });
  return recognise(reading("Grant application", { fields, ...more }), await worldTable()).fields;
}
