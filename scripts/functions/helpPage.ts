import { helpFileOf } from "./metadata";
import { anchorOf, callOf, intro, isSingle, tableAdvice, type FunctionReference } from "./reference";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
/** Escaped text in which what stands between grave accents is code. */
const inline = (text: string): string => escaped(text).replace(/`([^`]+)`/g, "<code>$1</code>");
const code = (text: string): string => `<code>${escaped(text)}</code>`;
const row = (cells: readonly string[], tag: "td" | "th" = "td"): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  `<div class="wide"><table><thead>${row(head.map(escaped), "th")}</thead><tbody>${body.map((cells) => row(cells)).join("")}</tbody></table></div>`;

/** The reference as a page of its own (`hjaelp.html`), opened from the pane and from Excel's list of add-ins. */
export function helpPage(functions: readonly FunctionReference[], tables: Record<string, string[][]>): string {
  const links = functions.map(
    ({ metadata }) =>
      `<li><a href="#${anchorOf(metadata)}">${metadata.name}</a>: ${escaped(metadata.description ?? "")}</li>`,
  );
  return page(
    "Målopfyldelse: hjælp",
    `<h1>Målopfyldelse</h1>
<p>Fanen <strong>Resultatkontrakt</strong> har fire knapper. <strong>Opret ark</strong> laver de tabeller, som kontrakter, mål og målinger skrives i; det, der findes, røres ikke. <strong>Opdater status</strong> beregner status for hvert mål og skriver arket Status; dine bemærkninger bliver stående. <strong>Genberegn</strong> regner alle formler igen. <strong>Åbn panel</strong> viser panelet.</p>
<h2>Funktioner i cellen</h2>
${intro.map((text) => `<p>${inline(text)}</p>`).join("\n")}
<ul>
${links.join("\n")}
</ul>
${functions.map(functionSection).join("\n")}
<h2>Tabellerne i eksemplerne</h2>
${Object.entries(tables)
  .map(
    ([name, [head = [], ...body]]) =>
      `<h3>${escaped(name)}</h3>\n${table(
        head,
        body.map((cells) => cells.map(escaped)),
      )}`,
  )
  .join("\n")}
`,
  );
}

/** The page of one function, which Excel's function wizard opens; `all` are the functions it leads on to. */
export function functionPage(reference: FunctionReference, all: readonly FunctionReference[]): string {
  const others = all.map(({ metadata }) =>
    metadata === reference.metadata
      ? `<li>${metadata.name}</li>`
      : `<li><a href="${helpFileOf(metadata.id)}">${metadata.name}</a></li>`,
  );
  return page(
    `${reference.metadata.name}: hjælp`,
    `${functionSection(reference).replace(/<(\/?)h2/g, "<$1h1")}
<h2>Alle funktioner</h2>
<ul>
${others.join("\n")}
</ul>
<p><a href="hjaelp.html">Om funktionerne og deres tabeller</a></p>
`,
  );
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; }
code { font-family: Consolas, ui-monospace, monospace; overflow-wrap: anywhere; }
.wide { overflow-x: auto; margin: 0.75rem 0; }
table { border-collapse: collapse; }
th, td { padding: 0.25rem 0.5rem; border: 1px solid color-mix(in srgb, currentColor 35%, transparent); text-align: left; vertical-align: top; }
</style>
</head>
<body>
<main>
${content}</main>
</body>
</html>
`;
}

function functionSection({ metadata, comment, examples, errors }: FunctionReference): string {
  const parameters = metadata.parameters.map(({ name, description = "", optional }) => [
    `<strong>${name}</strong>`,
    optional ? "kan udelades" : "",
    escaped(description),
  ]);
  const single = examples
    .filter(({ cells }) => isSingle(cells))
    .map(({ formula, cells }) => [code(formula), escaped(cells[0]?.[0] ?? "")]);
  const spilled = examples
    .filter(({ cells }) => !isSingle(cells))
    .map(({ formula, cells }) => {
      const [head = [], ...body] = cells[0]?.length === 1 ? [["Resultat"], ...cells] : cells;
      return `<p>${code(formula)} giver</p>\n${table(
        head,
        body.map((texts) => texts.map(escaped)),
      )}`;
    });
  return [
    `<h2 id="${anchorOf(metadata)}">${metadata.name}</h2>`,
    `<p>${escaped(metadata.description ?? "")}</p>`,
    `<p>${code(`=${callOf(metadata)}`)}</p>`,
    table(["Argument", "", "Betydning"], parameters),
    `<p><strong>Svar:</strong> ${escaped(`${comment.returns} ${comment.remarks}`)}</p>`,
    `<p><strong>I en tabel:</strong> ${inline(tableAdvice(metadata))}</p>`,
    ...(single.length > 0 ? [table(["Eksempel", "Resultat"], single)] : []),
    ...spilled,
    table(
      ["Fejl", "Viser", "Besked"],
      errors.map(({ formula, cells, message }) => [code(formula), code(cells[0]?.[0] ?? ""), escaped(message ?? "")]),
    ),
  ].join("\n");
}
