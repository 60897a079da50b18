/** Pages too large or too odd for a file. */

const attack = "<img src=x onerror=\"document.documentElement.dataset.attacked='yes'\">";
const escaped = attack.replaceAll("<", "&lt;");

/** What a page can throw at whoever reads it: script where text is expected, far too much of everything, broken Unicode. */
export function attackPage(): string {
  const headings = Array.from(
    { length: 10_000 },
    (_, at) => `<h${(at % 6) + 1}>Vietnam ${at} ${at % 100 ? "" : escaped}</h${(at % 6) + 1}>`,
  );
  const fields = Array.from(
    { length: 5_000 },
    (_, at) =>
      `<label for="f${at}">Legal Name ${at}</label><input id="f${at}" name="${at % 2 ? "children" : "body"}" value="${escaped.replaceAll('"', "&quot;")}">`,
  );
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8">
<title><script>document.documentElement.dataset.attacked = "yes"</script>Vietnam \u202Egnihtemos\u202C</title>
<meta name="__proto__" content="polluted"><meta name="constructor" content="polluted">
</head><body>
<h1>Vietnam ${escaped}</h1>
<p>\u202EUnited States and Vietnam\u202C \u2066\u2067\u2068 Hanoi \u0000 \uFFFF</p>
<form id="document" name="documentElement">${fields.join("\n")}</form>
${headings.join("\n")}
<div id="deep"></div>
<script>
// Lone surrogates cannot travel in UTF-8, and markup nests only some hundred deep; far deeper Chromium itself gives up.
document.title += " \\uD800 \\uDC00";
document.querySelector("h1").append(" \\uDBFF");
let deepest = document.getElementById("deep");
for (let depth = 0; depth < 1000; depth++) deepest = deepest.appendChild(document.createElement("div"));
deepest.textContent = "Hanoi \\uD834";
Object.prototype.polluted = "yes";
String.prototype.normalize = Node.prototype.append = Element.prototype.attachShadow = () => { throw new Error("broken by the page"); };
</script>
</body></html>`;
}

/** Five megabytes under a country's heading. */
export function longPage(): string {
  const sentence =
    "The committee met again, read the minutes of its last session, and put the remaining points off to the next one. ";
  const paragraphs = Array.from({ length: 9_000 }, (_, at) => `<p>Paragraph ${at}. ${sentence.repeat(5)}</p>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<title>2020 Trafficking in Persons Report: Uganda - United States Department of State</title>
<link rel="stylesheet" href="/demo.css"></head>
<body class="state"><header><p class="brand">U.S. Department of State</p></header>
<main><h1>2020 Trafficking in Persons Report: Uganda</h1>
<p><strong>UGANDA: Tier 2 Watch List</strong></p>
<p>The government of Uganda convicted more traffickers than in the year before. Courts in Kampala heard most cases.</p>
${paragraphs.join("\n")}
</main></body></html>`;
}
