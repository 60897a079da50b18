// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, test } from "vitest";
import { Loading } from "../../components/Loading.tsx";

beforeEach(() => {
  document.body.innerHTML = '<div id="page"></div>';
});

function Page({ first, second }: { first: boolean; second: boolean }) {
  return (
    <main>
      {first ? <Loading label="Opening the list" /> : null}
      <section>{second ? <Loading label="Reading the page" /> : null}</section>
    </main>
  );
}

const draw = (first: boolean, second: boolean) =>
  act(() => render(<Page first={first} second={second} />, document.querySelector("#page")!));
const busy = () => document.querySelector("main")?.getAttribute("aria-busy") ?? null;

test("a page is busy from its first picture on, for as long as anything in it is awaited", async () => {
  await draw(true, true);
  expect(busy()).toBe("true");
  await draw(false, true);
  expect(busy()).toBe("true");
  await draw(false, false);
  expect(busy()).toBeNull();
  await draw(true, false);
  expect(busy()).toBe("true");
});

test("where there is no page around it, nothing is marked", async () => {
  await act(() => render(<Loading label="Opening the list" />, document.querySelector("#page")!));
  expect(document.querySelector("[aria-busy]")).toBeNull();
});
