import { describe, expect, test } from "vitest";
import { whyOf } from "../../lib/advise/why.ts";
import { finding, request, wordsOf } from "./small-edition.ts";

describe("why this?", () => {
  test("names what was found, strongest first, bounded", () => {
    const reasons = [
      { about: "country", subject: "GH", signal: "heading", weight: 3, found: "Ghana\n\u202eGhana" },
      { about: "country", subject: "GH", signal: "address", weight: 8, found: "/countries-areas/ghana/" },
      { about: "country", subject: "GH", signal: "somethingNew", weight: -2, found: "x".repeat(500) },
      { about: "country", subject: "TG", signal: "text", weight: 9, found: "Togo" },
    ] as const;
    const why = whyOf(finding({ reasons: [...reasons] }), "GH", wordsOf("en"));
    expect(why.heading).toBe("This page is about Ghana");
    expect(why.lead).toBe("2 things on the page say so. Nothing left this device.");
    expect(why.rows.slice(0, 2)).toEqual([
      { signal: "Address", found: "/countries-areas/ghana/", weight: "strong" },
      { signal: "Heading", found: "“Ghana Ghana”", weight: "medium" },
    ]);
    expect(why.rows[2]).toMatchObject({ signal: "somethingNew", weight: "against" });
    expect(why.rows[2]!.found.length).toBeLessThanOrEqual(122);
  });

  test("says a thing once, though it speaks for the country and for the sort of page", () => {
    const reasons = [
      { about: "country", subject: "GH", signal: "title", weight: 8, found: "Ghana: concept note" },
      { about: "kind", subject: "request", signal: "title", weight: 1, found: "Ghana:  concept note" },
      { about: "kind", subject: "request", signal: "words", weight: 4, found: "concept note" },
      { about: "kind", subject: "request", signal: "heading", weight: -1, found: "news" },
    ] as const;
    const why = whyOf(request({ reasons: [...reasons] }), "GH", wordsOf("en"));
    expect(why.rows).toEqual([
      { signal: "Title", found: "“Ghana: concept note”", weight: "strong" },
      { signal: "Words", found: "“concept note”", weight: "strong" },
      { signal: "Heading", found: "“news”", weight: "against" },
    ]);
    expect(why.lead).toBe("2 things on the page say so. Nothing left this device.");
  });

  test("says what each speaks for, where two of one name stand under each other", () => {
    const reasons = [
      { about: "country", subject: "GH", signal: "title", weight: 8, found: "Ghana" },
      { about: "kind", subject: "request", signal: "title", weight: 4, found: "concept note" },
      { about: "kind", subject: "request", signal: "heading", weight: 3, found: "budget" },
      { about: "kind", subject: "request", signal: "heading", weight: 2, found: "activities" },
    ] as const;
    const why = whyOf(request({ reasons: [...reasons] }), "GH", wordsOf("en"));
    expect(why.rows.map(({ signal, found }) => `${signal} ${found}`)).toEqual([
      "Title: country “Ghana”",
      "Title: kind of page “concept note”",
      "Heading “budget”",
      "Heading “activities”",
    ]);
  });
});
