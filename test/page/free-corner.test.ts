// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { type Box, boxAt, type Corner, freeCorner } from "../../lib/page/free-corner.ts";

const size = { width: 240, height: 32 };
const ours = document.createElement("div");
/** Elements with their places: this document has no layout, so the test says where things are. */
let places: [Element, Box][] = [];

beforeEach(() => {
  places = [];
  document.body.innerHTML = "";
  Object.defineProperty(document.documentElement, "clientWidth", { value: 1000, configurable: true });
  window.innerHeight = 700;
  document.elementsFromPoint = (x, y) => [
    ours,
    ...places
      .filter(([, { left, top, width, height }]) => x >= left && x < left + width && y >= top && y < top + height)
      .map(([element]) => element),
    document.body,
  ];
});

/** The corner found when every step is taken. */
function cornerOf(...asked: Parameters<typeof freeCorner>): Corner | null {
  const steps = freeCorner(...asked);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function put(html: string, box: Box): Element {
  const holder = document.createElement("div");
  holder.innerHTML = html;
  document.body.append(holder);
  const element = holder.firstElementChild as Element;
  places.push([element.querySelector("*") ?? element, box]);
  return element;
}

test("with nothing in the way it stands at the bottom, at the end", () => {
  expect(cornerOf(size, "bottom-end", ours)).toBe("bottom-end");
});

test.each([
  ["a button", "<button>Chat</button>"],
  ["a link", '<a href="/x">More</a>'],
  ["a picture inside a link", '<a href="/x"><img></a>'],
  ["a text field", "<input>"],
  ["a frame", "<iframe></iframe>"],
  ["something with a button's role", '<span role="button">Chat</span>'],
  ["something that can be tabbed to", '<span tabindex="0">Chat</span>'],
])("%s in its corner sends it to the next", (_name, html) => {
  put(html, { left: 900, top: 670, width: 60, height: 60 });
  expect(cornerOf(size, "bottom-end", ours)).toBe("bottom-start");
});

test("plain text may lie below it", () => {
  put("<p>Ghana</p>", { left: 0, top: 0, width: 1000, height: 700 });
  expect(cornerOf(size, "bottom-end", ours)).toBe("bottom-end");
});

test("a control as small as a person can hit is not missed", () => {
  put("<button>x</button>", { left: 871, top: 661, width: 13, height: 13 });
  expect(cornerOf(size, "bottom-end", ours)).not.toBe("bottom-end");
});

test("where every place is taken it stays away", () => {
  put('<a href="/x">Everything</a>', { left: 0, top: 0, width: 1000, height: 700 });
  expect(cornerOf(size, "bottom-end", ours)).toBeNull();
});

test("one step asks the page for what is at one point", () => {
  let asked = 0;
  const elementsAt = document.elementsFromPoint;
  document.elementsFromPoint = (x, y) => {
    asked++;
    return elementsAt(x, y);
  };
  const steps = freeCorner(size, "bottom-end", ours);
  for (let taken = 1; !steps.next().done; taken++) expect(asked).toBe(taken);
  expect(asked).toBeGreaterThan(50);
});

test("it stays where it has been put as long as that is free", () => {
  expect(cornerOf(size, "top-start", ours)).toBe("top-start");
});

test("on a narrow window the margins are small, as in the style sheet", () => {
  expect(boxAt("bottom-end", size).left).toBe(1000 - 16 - 240);
  Object.defineProperty(document.documentElement, "clientWidth", { value: 320, configurable: true });
  expect(boxAt("bottom-end", size).left).toBe(320 - 8 - 240);
});
