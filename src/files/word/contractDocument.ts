import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Contract } from "../../domain/contract";
import { agreedText, onOneLine, OWN_HEADINGS } from "../../domain/document/agreedGoal";
import type { Goal } from "../../domain/goal";
import { wholePeriod } from "../../domain/period";
import { contractDocumentText } from "../../text/da/contractDocument";
import { formatDate } from "../../text/da/numbers";
import { periodName } from "../../text/da/periodName";

/** Widths of the columns of the goals' table, in twentieths of a point; they fill the page between its margins. */
const WIDTHS = [700, 4500, 3800] as const;
const FONT = "Calibri";

/**
 * The goals of a contract as a contract document (*Kontraktens mål som Word*), .docx: a heading with the centre and the
 * year, and a table with each goal's number, its sentence and in words all that it is judged by. Our own reader reads
 * it back, goal by goal the same. The same goals give the same bytes.
 */
export async function contractDocument(contract: Contract, goals: readonly Goal[]): Promise<Uint8Array> {
  const { from, to } = contract.period;
  const text = contractDocumentText;
  const year = periodName(wholePeriod(contract.period));
  const document = new Document({
    creator: "Målopfyldelse",
    title: text.title(year, contract.centre || contract.name),
    styles: { default: { document: { run: { font: FONT, size: 22 } } } },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: text.title(year, contract.centre || contract.name) }),
          new Paragraph({
            text: text.agreement(contract.centre || contract.name, formatDate(from), formatDate(to)),
            spacing: { after: 200 },
          }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: text.goals }),
          goalTable(goals),
          new Paragraph({ text: text.how, spacing: { before: 200 } }),
        ],
      },
    ],
  });
  return withoutTimes(await Packer.pack(document, "uint8array"));
}

function goalTable(goals: readonly Goal[]): Table {
  return new Table({
    width: { size: WIDTHS.reduce((sum, own) => sum + own, 0), type: WidthType.DXA },
    columnWidths: [...WIDTHS],
    rows: [
      rowOf(OWN_HEADINGS, true),
      ...goals.map((goal) => rowOf([goal.nr, onOneLine(goal.text), agreedText(goal)], false)),
    ],
  });
}

function rowOf(texts: readonly string[], isHead: boolean): TableRow {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: texts.map(
      (text, at) =>
        new TableCell({
          width: { size: WIDTHS[at] ?? 0, type: WidthType.DXA },
          margins: { top: 60, bottom: 60, left: 90, right: 90 },
          ...(isHead && { shading: { fill: "E7EDF3" } }),
          children: [
            new Paragraph({ children: [new TextRun({ text, bold: isHead, size: at === 2 && !isHead ? 18 : 22 })] }),
          ],
        }),
    ),
  });
}

/** Every part has this time, so that the same goals are the same file. The zip format counts from here. */
const NO_TIME = new Date(1980, 0, 1);

function withoutTimes(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const core = parts["docProps/core.xml"];
  if (core)
    parts["docProps/core.xml"] = strToU8(
      strFromU8(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, "$11980-01-01T00:00:00Z"),
    );
  return zipSync(parts, { mtime: NO_TIME });
}
