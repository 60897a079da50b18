import { expect, test } from "vitest";
import { MOST_FIELDS } from "../../lib/recognise/reading.ts";
import { readingOf } from "./page-from.ts";

const name = { label: "Legal name", value: "IOM" };

test.each([
  ["a label by id", '<label for="n">Legal name</label><input id="n" value="IOM">'],
  ["a label around", '<label>Legal name <input value="IOM"></label>'],
  ["aria-label", '<input aria-label="Legal name" value="IOM">'],
  ["aria-labelledby", '<p id="a">Legal</p><p id="b">name</p><input aria-labelledby="a b" value="IOM">'],
  ["the cell before", "<table><tr><td>Legal name</td><td><input value=IOM></td></tr></table>"],
  ["the words before", "<div>Legal name <input value=IOM></div>"],
  ["the box before", "<div><div>Legal name</div><div><input value=IOM></div></div>"],
  ["a disabled control", '<label>Legal name <input disabled value="IOM"></label>'],
  ["a text area", "<label>Legal name <textarea readonly>IOM</textarea></label>"],
  ["a choice", "<label>Legal name <select><option>X</option><option selected>IOM</option></select></label>"],
  ["editable text", '<div contenteditable aria-label="Legal name">I<b>OM</b></div>'],
  ["a definition list", "<dl><dt>Legal name:</dt><dd>IOM</dd></dl>"],
  ["a table's row", "<table><tr><th>Legal name</th><td>IOM</td></tr></table>"],
  ["a form printed for reading", "<label>Legal name<span>IOM</span></label>"],
  ["a box for an answer", '<div><h3>Legal name</h3><input aria-label="Your answer" value="IOM"></div>'],
  ["words behind a label", "<div><label>Legal name</label> IOM</div>"],
  ["a bold label", "<p><strong>Legal name:</strong> IOM</p>"],
  ["a bold label with its colon after", "<p><b>Legal name</b> : IOM</p>"],
  ["a box that calls itself a label", '<div><div class="field-label">Legal name</div><div>IOM</div></div>'],
  [
    "a ticked choice of a group",
    '<fieldset><legend>Legal name</legend><label><input type="radio" checked> IOM</label><label><input type="radio"> X</label></fieldset>',
  ],
])("%s gives the label and the value", (_sort, body) => {
  expect(readingOf(body).fields).toContainEqual(name);
});

test.each([
  ["a password", '<label>Password <input type="password" value="s3cret"></label>'],
  ["a password shown", '<label>Password <input type="text" name="password" value="s3cret"></label>'],
  ["a hidden field", '<input type="hidden" name="session" value="s3cret">'],
  ["a card number", '<label>Number <input autocomplete="cc-number" value="s3cret"></label>'],
  ["a card number by its name", '<label>Card number <input value="s3cret"></label>'],
  ["a security code", '<input id="cvv" value="s3cret">'],
  ["a code sent by phone", '<input autocomplete="one-time-code" value="s3cret">'],
  ["a control in a hidden part", '<div hidden><label>Name <input value="s3cret"></label></div>'],
  ["a placeholder", '<label>Name <input placeholder="s3cret"></label>'],
  ["a button", '<input type="submit" value="s3cret">'],
])("%s is never read", (_sort, body) => {
  expect(JSON.stringify(readingOf(body))).not.toContain("s3cret");
});

const rows =
  (...names: string[]) =>
  (of: (label: string, value: string) => string) =>
    names.map((label, at) => of(label, `Value ${at}`)).join("");
const record = rows("Applying organisation", "Requested amount", "Country");

test.each([
  ["two pieces in a list", record((label, value) => `<li><span>${label}</span><strong>${value}</strong></li>`)],
  ["two boxes in a box", record((label, value) => `<div><div>${label}</div> <div>${value}</div></div>`)],
  ["words and an output", record((label, value) => `<p>${label}: <output>${value}</output></p>`)],
  ["two paragraphs in a section", record((label, value) => `<section><p>${label}</p><p><i>${value}</i></p></section>`)],
])("a record without any mark of its labels is read by its rows: %s", (_sort, body) => {
  expect(readingOf(body).fields).toEqual([
    { label: "Applying organisation", value: "Value 0" },
    { label: "Requested amount", value: "Value 1" },
    { label: "Country", value: "Value 2" },
  ]);
});

const grid = (of: (label: string, value: string) => string, values = ["IOM", "USD 40,000", "Ghana"]) =>
  `<div>${["Applying organisation", "Requested amount", "Country"].map((label, at) => of(label, values[at]!)).join(" ")}</div>`;

test.each([
  ["without any class", grid((label, value) => `<span>${label}</span><span>${value}</span>`)],
  ["of boxes without any class", grid((label, value) => `<div>${label}</div>\n<div><b>${value}</b></div>`)],
  ["with a class for each", grid((label, value) => `<p class="a">${label}:</p><p class="b">${value}</p>`)],
  ["of two tags", grid((label, value) => `<em>${label}</em><span>${value}</span>`)],
])("labels and values in turn in one box are read in pairs: %s", (_sort, body) => {
  expect(readingOf(body).fields).toEqual([
    { label: "Applying organisation", value: "IOM" },
    { label: "Requested amount", value: "USD 40,000" },
    { label: "Country", value: "Ghana" },
  ]);
});

test.each([
  ["a menu", grid((label, value) => `<span>${label}</span><span>${value}</span>`, ["Home", "Projects", "Contact"])],
  [
    "columns",
    `<div>${["Applicant", "Country", "Kanopi Guild", "Benin", "Rosewood Club", "Togo 2"].map((words) => `<div>${words}</div>`).join("")}</div>`,
  ],
  ["links", grid((label, value) => `<span>${label}</span><a>${value}</a>`)],
  ["paragraphs", grid((label, value) => `<p>${label}</p><p>${value}</p>`)],
  ["a heading's chapters", grid((label, value) => `<h3>${label}</h3><p>${value}</p>`)],
  ["words between pieces", grid((label, value) => `<i>${label}</i> and <b>${value}</b>`)],
  ["two labels that are the same", `<div>${"<span>Day</span><span>1 May</span>".repeat(4)}</div>`],
  ["a list", `<ul>${"<li>Country</li><li>40 girls</li>".repeat(3)}</ul>`],
])("%s in one box are no pairs", (_sort, body) => {
  expect(readingOf(body).fields).toEqual([]);
});

test("a question's own class makes a label of it", () => {
  const body = '<main><h1>Answer 61</h1><p class="q">Legal name</p><p class="r">IOM</p></main>';
  expect(readingOf(body).fields).toEqual([name]);
});

test.each([
  ["two rows alone", rows("Country", "Title")((label, value) => `<li><b>${label}</b><i>${value}</i></li>`)],
  ["links behind words", record((label, value) => `<p>${label} <a href="#">${value}</a></p>`)],
  ["three pieces", record((label, value) => `<li><b>${label}</b><b>or</b><i>${value}</i></li>`)],
  ["words after the last piece", record((label, value) => `<p>${label} <em>${value}</em> was given.</p>`)],
])("%s are no record", (_sort, body) => {
  expect(readingOf(body).fields).toEqual([]);
});

test("a label without a value is still a sign of a form", () => {
  expect(readingOf('<label>8a. Legal Name <input value=""></label>').fields).toEqual([
    { label: "8a. Legal Name", value: "" },
  ]);
});

test("cells that all have words over a value are boxes, each with its own label", () => {
  const row = "<tr><td>Legal name<br><b>IOM</b></td><td>UEI<br>E4KZ7N6RWLD5</td></tr>";
  expect(readingOf(`<table>${row}</table>`).fields).toEqual([name, { label: "UEI", value: "E4KZ7N6RWLD5" }]);
});

test("a table in which not every cell has words over a value keeps its pairs", () => {
  const rows = "<tr><td>Legal name</td><td>IOM</td></tr><tr><td>Seat</td><td>Geneva<br>Switzerland</td></tr>";
  expect(readingOf(`<table>${rows}</table>`).fields).toContainEqual(name);
});

test("a table of answers has its questions in the second column", () => {
  const rows =
    "<tr><th>Type</th><th>Question</th><th>Response</th></tr><tr><td>text</td><td>Legal name</td><td>IOM</td></tr>";
  const more = "<tr><td>text</td><td>Place</td><td>Ghana</td></tr>";
  expect(readingOf(`<table>${rows}${more}</table>`).fields).toEqual([name, { label: "Place", value: "Ghana" }]);
});

test.each([
  [["No.", "Pregunta", "Respuesta", "Puntaje"], 1, 2],
  [["Question", "Score", "Answer"], 0, 2],
  [["#", "Section", "Вопрос", "Ответ"], 2, 3],
  [["السؤال", "الجواب", "النقاط"], 0, 1],
] as const)(
  "a table under %j has its questions in column %i and its answers in column %i",
  (heads, asked, answered) => {
    const cell = (at: number, question: string, answer: string, other: string) =>
      `<td>${at === asked ? question : at === answered ? answer : other}</td>`;
    const row = (question: string, answer: string, other: string) =>
      `<tr>${heads.map((_, at) => cell(at, question, answer, other)).join("")}</tr>`;
    const head = `<tr>${heads.map((one) => `<th>${one}</th>`).join("")}</tr>`;
    const body = `<table>${head}${row("Legal name", "IOM", "1")}${row("Place", "Ghana", "18/20")}</table>`;
    expect(readingOf(body).fields).toEqual([name, { label: "Place", value: "Ghana" }]);
  },
);

test("of two boxes with one id each has the label that stands before it", () => {
  const body =
    '<label for="f0">Legal name</label><input id="f0" value="IOM"><label for="f0">Title</label><input id="f0" value="Safe roads">';
  expect(readingOf(body).fields).toEqual([name, { label: "Title", value: "Safe roads" }]);
});

test("numbered boxes of a table each have their own label", () => {
  const row = "<tr><td>4. Recipient name<br><b>IOM</b><br>Geneva</td><td>5. UEI<br><b>E4KZ7N6RWLD5</b></td></tr>";
  expect(readingOf(`<table>${row}</table>`).fields).toEqual([
    { label: "4. Recipient name", value: "IOM" },
    { label: "5. UEI", value: "E4KZ7N6RWLD5" },
  ]);
});

test("a row under its headers is one thing, described", () => {
  const { fields } = readingOf(
    "<table><tr><th>Number</th><th>Title</th><th>Closes</th></tr><tr><td>SFOP1</td><td>TIP</td><td>May</td></tr></table>",
  );
  expect(fields).toContainEqual({ label: "Number", value: "SFOP1" });
  expect(fields).toContainEqual({ label: "Closes", value: "May" });
});

const table = (...rows: string[][]) =>
  rows
    .map((cells, at) => cells.map((words) => (at === 0 ? `<th>${words}</th>` : `<td>${words}</td>`)).join(""))
    .map((cells) => `<tr>${cells}</tr>`)
    .join("");
const list = table(
  ["Step", "Recipient", "Amount", "Office"],
  ["New", "IOM", "500", "Labor"],
  ["Change", "IOM", "500", "Labor"],
);

test("of a table of several rows the heads are no labels, and what all rows share belongs to its head", () => {
  const { fields, heads } = readingOf(`<table>${list}</table>`);
  expect(fields).toEqual([
    { label: "Recipient", value: "IOM" },
    { label: "Office", value: "Labor" },
  ]);
  expect(heads).toEqual([["Step", "Recipient", "Amount", "Office"]]);
});

test.each([
  ["two heads", table(["Recipient", "Amount"], ["IOM", "500"])],
  ["four heads", table(["Recipient", "Amount", "Begin", "End"], ["IOM", "500", "May", "June"])],
  ["two rows of heads", `<tr><th>Who</th><th>What</th></tr>${table(["Recipient", "Amount"], ["IOM", "500"])}`],
])("one row under %s is one thing, described", (_sort, rows) => {
  const { fields, heads } = readingOf(`<table>${rows}</table>`);
  expect(fields.slice(0, 2)).toEqual([
    { label: "Recipient", value: "IOM" },
    { label: "Amount", value: "500" },
  ]);
  expect(heads).toEqual([["Recipient", "Amount", "Begin", "End"].slice(0, rows.includes("Begin") ? 4 : 2)]);
});

test.each([
  ["a caption", "<table><caption>Sub-Awards</caption><tr><td>Legal name</td><td>IOM</td></tr></table>"],
  ["a legend", '<fieldset><legend>Sub-Awards</legend><p><label>Legal name <input value="IOM"></label></p></fieldset>'],
  ["a heading", "<section><h3>Sub-Awards</h3><dl><dt>Legal name</dt><dd>IOM</dd></dl></section>"],
  ["a heading in a box", "<div><div><h4>Sub-Awards</h4></div><div><label>Legal name</label> IOM</div></div>"],
])("a field knows %s that it stands under", (_sort, body) => {
  expect(readingOf(`<h2>Applicant</h2>${body}`).fields).toEqual([{ ...name, under: "Sub-Awards" }]);
});

test("the page's own heading, one of a part that has ended, and the label itself are nothing to stand under", () => {
  const ended = "<section><h2>Partners</h2><p>None.</p></section>";
  expect(readingOf(`<h1>Form</h1>${ended}<label>Legal name <input value="IOM"></label>`).fields).toEqual([name]);
  expect(readingOf('<h3>Legal name</h3><input value="IOM">').fields).toEqual([name]);
});

test("bold words without a colon are no labels", () => {
  expect(readingOf("<p>The <b>Government of Ghana</b> does not fully meet the standards.</p>").fields).toEqual([]);
});

test("a form of five thousand fields is bounded and says so", () => {
  const reading = readingOf(
    Array.from({ length: 5_000 }, (_, n) => `<label>Field ${n} <input value="${n}"></label>`).join(""),
  );
  expect(reading.fields).toHaveLength(MOST_FIELDS);
  expect(reading.truncated).toBe(true);
});
