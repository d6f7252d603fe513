import { openBrowser } from "../test/support/browser";

/** A PDF without tags, printed by Chromium: on each page a heading, prose and a ruled table of eight goals. */
export async function printedPages(pages: number): Promise<Uint8Array> {
  const prose =
    "Styrelsen har i en årrække arbejdet med at forbedre sagsgangen, og der er nu etableret en fælles indgang for borgere og virksomheder, som gør det lettere at følge en sag fra ansøgning til afgørelse. ";
  const row = (page: number, at: number): string =>
    `<tr><td>${page}.${at}</td><td>Andel sager inden for område ${page}.${at}, der er afgjort til tiden</td><td>${50 + at} pct.</td><td>Mindst ${60 + at} pct.</td></tr>`;
  const sheet = (_each: unknown, at: number): string =>
    `<section><h2>${at + 1}. Område</h2><p>${prose.repeat(4)}</p><table><tr><th>Nr.</th><th>Mål</th><th>Resultat 2018</th><th>Resultatkrav</th></tr>${Array.from({ length: 8 }, (_row, line) => row(at + 1, line + 1)).join("")}</table></section>`;
  const style =
    "section { break-after: page; font: 11pt serif } table { border-collapse: collapse } td, th { border: 1px solid black; padding: 4px }";
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(
      `<meta charset="utf-8"><style>${style}</style>${Array.from({ length: pages }, sheet).join("")}`,
    );
    return new Uint8Array(await page.pdf({ tagged: false }));
  } finally {
    await browser.close();
  }
}
