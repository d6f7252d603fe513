import { atOnce } from "../../../src/domain/steps";
import type { Block } from "../../../src/domain/document/blocks";
import { documentOfClipboard } from "../../../src/files/documents/clipboard";
import { htmlBlocks } from "../../../src/files/documents/htmlBlocks";
import { pastedText } from "../../../src/app/contracts/pastedText";
import { proposeGoals } from "../../../src/app/contracts/proposeGoals";

/** A block in one line: *1 heading*, *item 4.*, *table* with its cells. */
function inLine(block: Block): string {
  if (block.kind === "heading")
    return `h${block.level} ${block.number === null ? "" : `${block.number} | `}${block.text}`;
  if (block.kind === "item") return `${block.mark} | ${block.text}`;
  if (block.kind === "contents") return `contents ${block.text} | ${block.target}`;
  if (block.kind === "table")
    return `table ${block.headRows}: ${block.rows.map((row) => row.map((cell) => cell?.text ?? "^").join(" | ")).join(" / ")}`;
  return block.kind === "paragraph" ? block.text : `${block.kind} ${block.text}`;
}
const blocks = (html: string): string[] => atOnce(htmlBlocks(html)).map(inLine);

const wordNumber = (mark: string): string =>
  `<![if !supportLists]><span style='mso-fareast-font-family:Calibri;mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>`;
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=ProgId content=Word.Document><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- /* Style Definitions */ p.MsoNormal {margin:0cm} @list l0:level1 {mso-level-text:"%1."} --></style></head>
<body lang=DA style='tab-interval:65.2pt'><!--StartFragment-->
<p class=MsoTitle>Resultatplan 2019 for Styrelsen<o:p></o:p></p>
<p class=MsoToc1><a href="#_Toc1">Mål 1 Service<span style='mso-tab-count:1 dotted'>.... </span>3</a></p>
<h1 style='mso-list:l1 level1 lfo2'>${wordNumber("2.")}Service<o:p></o:p></h1>
<p class=MsoHeading7 style='mso-outline-level:2'>Klager og
svar</p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>${wordNumber("4.")}Klager må
højst være 30 i 2019.<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l2 level1 lfo3'><!--[if !supportLists]--><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span></span><!--[endif]-->Planen er <s>slettet</s> <del>gammel</del>klar senest 1. juni 2019.</p>
<table class=MsoTableGrid border=1><thead><tr><td><p class=MsoNormal><b>Mål<o:p></o:p></b></p></td><td colspan=2><p class=MsoNormal>Krav</p></td></tr></thead>
<tr><td rowspan=2><p class=MsoNormal>Svar</p></td><td><p class=MsoNormal>Mindst 90&nbsp;pct.</p><p class=MsoNormal>af svarene</p></td><td>25 %</td></tr>
<tr><td>Højst 4 minutter</td><td>75 %</td></tr></table>
<p class=MsoFootnoteText><span>[1]</span> Opgjort i LIS.</p><p class=MsoFooter>Side 2</p><!--EndFragment--></body></html>`;

const fromGoogle = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f"><h1 dir="ltr" style="line-height:1.38"><span style="font-size:20pt">Resultatplan 2019</span></h1><p dir="ltr"><span>Sygefraværet må højst være 8 dage i 2019.</span></p><br><ol style="margin-top:0"><li dir="ltr" style="list-style-type:decimal" aria-level="1"><p dir="ltr" role="presentation"><span>Mindst 90 pct. af svarene er rettidige.</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>Opgjort hver måned</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Klager må højst være 30.</span></p></li></ol><div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none"><colgroup><col width="301"><col></colgroup><tbody><tr><td><p dir="ltr"><span>Mål</span></p></td><td><p dir="ltr"><span>Krav</span></p></td></tr><tr><td><p dir="ltr"><span>Svartid</span></p></td><td><p dir="ltr"><span>Højst 4</span></p><p dir="ltr"><span>minutter</span></p></td></tr></tbody></table></div></b>`;

const fromOutlook = `<div class="elementToProof" style="font-size:12pt"><b>Resultatplan 2019</b></div><div class="elementToProof"><br></div><div class="elementToProof">Klager må højst være 30 i 2019.<br>Svartiden må højst være 4 minutter.</div><table cellpadding="0"><tbody><tr><td><div>Vedlagt:</div><ul><li>Sygefraværet må højst være 8 dage.</li></ul></td></tr></tbody></table>`;

describe("the clipboard's HTML gives blocks", () => {
  test("from Word", () =>
    expect(blocks(fromWord)).toEqual([
      "h1 Resultatplan 2019 for Styrelsen",
      "contents Mål 1 Service | 3",
      "h1 2 | Service",
      "h2 Klager og svar",
      "4. | Klager må højst være 30 i 2019.",
      "• | Planen er slettet klar senest 1. juni 2019.",
      "table 1: Mål | Krav | ^ / Svar | Mindst 90 pct. af svarene | 25 % / ^ | Højst 4 minutter | 75 %",
      "note [1] Opgjort i LIS.",
      "furniture Side 2",
    ]));

  test("from Google Docs", () =>
    expect(blocks(fromGoogle)).toEqual([
      "h1 Resultatplan 2019",
      "Sygefraværet må højst være 8 dage i 2019.",
      "1. | Mindst 90 pct. af svarene er rettidige.",
      "• | Opgjort hver måned",
      "2. | Klager må højst være 30.",
      "table 0: Mål | Krav / Svartid | Højst 4 minutter",
    ]));

  test("from Outlook, where a table of one column only lays out the message", () =>
    expect(blocks(fromOutlook)).toEqual([
      "Resultatplan 2019",
      "Klager må højst være 30 i 2019.",
      "Svartiden må højst være 4 minutter.",
      "Vedlagt:",
      "• | Sygefraværet må højst være 8 dage.",
    ]));

  test.each([
    ["<div role=heading aria-level=3>Mål</div>", ["h3 Mål"]],
    ["<h2>1.2 Klager</h2>", ["h2 1.2 | Klager"]],
    ["<ol start=3><li>et<li value=7>to</ol>", ["3. | et", "7. | to"]],
    ["<ol type=a><li>et</ol>", ["a) | et"]],
    ["<p>en<br>to</p><h2>tre<br>fire</h2>", ["en", "to", "h2 tre fire"]],
    ["<table><tr><td>a<td>b<tr><td>c", ["table 0: a | b / c | "]],
    [
      "<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td><td>ved siden</td></tr></table>",
      ["table 0: a | b", "ved siden"],
    ],
    ["<table><tr><td></td><td> </td></tr></table>efter", ["efter"]],
    ["Sags&shy;behandling<script>1 < 2</script>", ["Sagsbehandling"]],
    ["<p", []],
  ])("%s", (html, expected) => expect(blocks(html)).toEqual(expected));
});

describe("what is pasted", () => {
  const origin = (html: string | null, text: string) => atOnce(documentOfClipboard({ html, text })).origin;
  test.each([
    ["headings and points", "<h1>Mål</h1><p>Højst 30</p>", "Mål\nHøjst 30", "html"],
    ["a table that the text does not have", "<table><tr><td>a</td><td>b</td></tr></table>", "a b", "html"],
    ["paragraphs alone", "<p>Mindst</p><p>85 pct.</p>", "Mindst\n85 pct.", "text"],
    ["no HTML", null, "Mindst 85 pct.", "text"],
    [
      "cells from Excel",
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>a</td><td>b</td></tr></table>',
      "a\tb",
      "text",
    ],
    ["headings without words", "<h1> </h1>", "Mindst 85 pct.", "text"],
  ])("%s", (_name, html, text, expected) => expect(origin(html, text)).toBe(expected));

  test("is read with its headings and tables, as a file is", async () => {
    const html = `<p class=MsoTitle>Resultatplan 2019</p><h1>Sygefravær 2019</h1><p class=MsoNormal>Sygefraværet må højst være 8 dage.</p>
      <table><tr><td><p>Indikator</p></td><td><p>Krav</p></td></tr><tr><td><p>Svartid</p></td><td><p>Højst 4</p><p>minutter</p></td></tr></table>`;
    const { goals, origin: from } = proposeGoals(await pastedText(html, "Resultatplan 2019"));
    expect([from, goals.map(({ goal }) => [goal.nr, goal.form, goal.target, goal.unit])]).toEqual([
      "html",
      [
        ["1", "atMost", 8, "dage"],
        ["2", "atMost", 4, "minutter"],
      ],
    ]);
  });

  test("that somebody has edited is read as text", async () => {
    const text = await pastedText(fromWord, "");
    expect(proposeGoals(`${text} `).origin).toBe("text");
  });

  test("a long text is read in steps", () => {
    const steps = htmlBlocks("<p>Klager må højst være 30.</p>".repeat(2000));
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).toBe(20);
  });
});
