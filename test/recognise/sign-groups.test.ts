import fc from "fast-check";
import { expect, test } from "vitest";
import { subjectOf } from "../../lib/recognise/aboutness.ts";
import { localWeight } from "../../lib/recognise/american.ts";
import { asksByFamilies } from "../../lib/recognise/asking.ts";
import { kindOfPage, speaksOfMoney } from "../../lib/recognise/kind.ts";
import { organisationsOf } from "../../lib/recognise/organisations.ts";
import { tally } from "../../lib/recognise/place-tally.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { groupsOf } from "../../lib/recognise/sign-groups.ts";
import { adjoins, signsOf } from "../../lib/recognise/signs.ts";
import { zonesOf } from "../../lib/recognise/zones.ts";
import { worldTable } from "./world.ts";

const PIECES =
  "Ghana|ghana|Georgia|Lebanon, PA|Chad Smith|of the|, |. | and |\n|in |Peru|turkey|IOM|ILO Convention|the IOM|Free the Slaves|we request|We request|a proposal|concept note|victims of trafficking|hotel|Hotel|beach|Praia|minutes|the committee|call for proposals|select your country|objectives|attached|deadline|police|Kenya|Accra, Ghana|United States|county sheriff|Danish Refugee Council (DRC)";
const text = fc.array(fc.constantFrom(...PIECES.split("|")), { maxLength: 60 }).map((pieces) => pieces.join(" "));

const read = {
  namesSum: () => false,
  isLetter: () => false,
  isNear: true,
  isJob: false,
  traits: () => null,
  meets: false,
  hasBoxes: false,
  blank: 0,
};

test("what is asked of a group is what all signs would answer", async () => {
  const table = await worldTable();
  fc.assert(
    fc.property(text, text, (title, body) => {
      const reading = plainReading({ url: "https://www.example.org/ghana", title, text: body });
      const signs = signsOf(zonesOf(reading), table);
      const { cues, places, names } = groupsOf(signs);
      const subject = subjectOf(signs);
      expect(subjectOf(cues)).toEqual(subject);
      expect(speaksOfMoney(cues)).toBe(speaksOfMoney(signs));
      expect(asksByFamilies(cues)).toBe(asksByFamilies(signs));
      expect(kindOfPage(cues, new Map(), true, read)).toEqual(kindOfPage(signs, new Map(), true, read));
      expect(organisationsOf(names, table, body, subject)).toEqual(organisationsOf(signs, table, body, subject));
      expect(tally(places)).toEqual(tally(signs));
    }),
  );
});

test("whether two stand together is the same however often it is asked, and of others is not what it is of these", async () => {
  const [ghana, kenya, peru] = signsOf(
    [{ signal: "text", text: "Ghana, Kenya far away from Peru" }],
    await worldTable(),
  );
  for (let times = 0; times < 2; times++) {
    expect(adjoins(ghana!, kenya!)).toBe(true);
    expect(adjoins(kenya!, peru!)).toBe(false);
    expect(adjoins(ghana!, peru!)).toBe(false);
  }
});

test.each([
  ["www.pa.gov", 4],
  ["PA.GOV", 4],
  ["www.mass.gov", 4],
  ["ed.gov", 0],
  ["www.ed.gov", 0],
  ["compass.gov", 0],
  ["state.gov", 0],
  ["cookcountyil.gov", 4],
  ["www.cityofboston.org", 4],
  ["city.example.com", 0],
  ["ci.lebanon.pa.us", 4],
  ["example.us", 4],
  ["example.org", 0],
])("%s is a host of a state, a county or a town: %d", (host, weight) => {
  expect(localWeight([], host)).toBe(weight);
});
