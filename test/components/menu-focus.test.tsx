// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, expect, test } from "vitest";
import { FilterMenu } from "../../components/FilterMenu.tsx";
import { SavedSearches } from "../../components/SavedSearches.tsx";

const nothing = () => {};
afterEach(() => document.body.replaceChildren());

test("a menu has the focus as soon as it stands: a key pressed right after the button is its own", () => {
  const options = [{ value: "newest", text: "Newest", count: null, chosen: false }];
  render(
    <FilterMenu
      id="m"
      label="Sort"
      options={options}
      several={false}
      note={null}
      onChoose={nothing}
      onClose={nothing}
    />,
    document.body,
  );
  expect(document.activeElement?.getAttribute("role")).toBe("listbox");
});

test("saved searches have the focus as soon as they stand", () => {
  render(
    <SavedSearches
      id="s"
      label="Saved"
      searches={["ghana"]}
      none="None yet."
      save="Save"
      onSave={null}
      onUse={nothing}
      forget={(text) => text}
      onForget={nothing}
      onClose={nothing}
    />,
    document.body,
  );
  expect(document.activeElement?.textContent).toBe("ghana");
});
