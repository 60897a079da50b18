// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, test, vi } from "vitest";
import { Chooser } from "../../entrypoints/our-page/Chooser.tsx";
import type { Place } from "../../entrypoints/our-page/place.ts";
import { sharedWords } from "../words/told.ts";

const words = sharedWords("en");
const buttons = () => [...document.querySelectorAll("button")];
const country = (code: string): Place => ({ kind: "country", country: code });
const draw = (places: Place[], onCompare?: (countries: string[]) => void) =>
  act(() => {
    const choice = { places, chosen: places[0] ?? null, choose: () => undefined };
    render(<Chooser choice={choice} words={words} onCompare={onCompare} />, document.body);
  });

beforeEach(() => {
  render(null, document.body);
});

test("where a page names several countries, they can be put side by side", async () => {
  const compared = vi.fn();
  await draw([country("GH"), country("TG")], compared);
  expect(buttons().map((one) => one.textContent)).toEqual(["Ghana", "Togo", "Compare these countries"]);
  await act(() => buttons().at(-1)!.click());
  expect(compared).toHaveBeenCalledWith(["GH", "TG"]);
});

test("an applicant and one country are a choice, and no comparison", async () => {
  await draw([{ kind: "applicant", organisation: "org-iom", finding: null }, country("GH")], () => undefined);
  expect(buttons().some((one) => one.textContent === "Compare these countries")).toBe(false);
});

test("where nothing can be opened, no comparison is offered; of one country there is no choice", async () => {
  await draw([country("GH"), country("TG")]);
  expect(buttons()).toHaveLength(2);
  await draw([country("GH")], () => undefined);
  expect(buttons()).toHaveLength(0);
});
