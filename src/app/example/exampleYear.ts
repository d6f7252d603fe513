import type { CalendarDate } from "../../domain/calendarDate";
import type { Closing } from "../../domain/year/closing";
import { exampleTexts } from "../../text/da/example";
import { serialOf } from "../../sheets/cells/readCell";
import type { CellValue, SheetTable } from "../../sheets/cells/sheetTable";
import { planRow } from "../../sheets/tables/actionPlans";
import { tables } from "../../sheets/tables/allTables";
import { amendmentRow } from "../../sheets/tables/amendments";
import { closingRow } from "../../sheets/tables/closings";
import { historyRow } from "../../sheets/tables/history";
import { DATE_FORMAT } from "../../sheets/tables/schema";
import { newTable, type TableContent } from "../../sheets/tables/tableContent";
import { closePlans } from "../year/closePlan";
import { EXAMPLE_CONTRACT } from "./skelbaekgade";

type Row = Readonly<Record<string, CellValue>>;
type Written = { cells: readonly { header: string; value: CellValue }[] };

/** The statuses that are closed, each with the day that it was closed. */
const CLOSED: readonly { asOf: CalendarDate; on: CalendarDate }[] = [
  { asOf: "2009-03-31", on: "2009-04-22" },
  { asOf: "2009-06-30", on: "2009-07-15" },
];

const key = (nr: string) => ({ contract: EXAMPLE_CONTRACT, nr, part: "" });
const rowOf = ({ cells }: Written): Row => Object.fromEntries(cells.map(({ header, value }) => [header, value]));

/** The example with a year that is followed up: remarks, an action plan, amendments and two closed statuses. */
export function exampleYear(content: TableContent, dates1904: boolean): TableContent {
  const { remarks, plan, adjusted, renegotiated, closedBy } = exampleTexts;
  const told: TableContent = {
    ...content,
    Mål: (content["Mål"] ?? []).map((row) => {
      if (row["Nr"] === "1.2") return { ...row, Måltal: renegotiated.after };
      return row["Nr"] === "2.2" ? { ...row, Mål: `${String(row["Mål"])}${adjusted.added}` } : row;
    }),
    Bemærkninger: remarks.map(({ nr, asOf, text }) => ({
      ...{ Kontrakt: EXAMPLE_CONTRACT, Nr: nr, Delmål: "" },
      ...{ Statusdato: serialOf(asOf, dates1904), Bemærkning: text },
    })),
    Handlingsplaner: [rowOf(planRow({ ...key("1.3"), ...plan }, dates1904))],
    Ændringer: amendmentsOf(content).map((own) => rowOf(amendmentRow(own, dates1904))),
  };
  return CLOSED.reduce<TableContent>((sofar, { asOf, on }) => {
    const contents = { tables: tablesOf(sofar), status: null, dates1904, stale: null, formulas: new Map() };
    const [own] = closePlans(contents, { contracts: [EXAMPLE_CONTRACT], asOf }, () => on);
    if (own === undefined) return sofar;
    const closing: Closing = {
      ...{ contract: EXAMPLE_CONTRACT, asOf, edition: own.edition, rows: own.rows.length },
      ...{ closed: on, closedBy, reopened: null, reopenedBy: "", reason: "" },
    };
    return {
      ...sofar,
      Historik: [...(sofar["Historik"] ?? []), ...own.rows.map((row) => rowOf(historyRow(row, dates1904)))],
      Lukninger: [...(sofar["Lukninger"] ?? []), rowOf(closingRow(closing, dates1904))],
    };
  }, told);
}

function amendmentsOf(content: TableContent) {
  const { adjusted, renegotiated } = exampleTexts;
  const text = String((content["Mål"] ?? []).find((row) => row["Nr"] === "2.2")?.["Mål"] ?? "");
  return [
    {
      ...key("2.2"),
      ...adjusted.said,
      edit: { field: "text" as const, before: text, after: `${text}${adjusted.added}` },
    },
    {
      ...key("1.2"),
      ...renegotiated.said,
      edit: { field: "target" as const, before: renegotiated.before, after: renegotiated.after },
    },
  ];
}

/** New tables as they are read from a workbook. */
function tablesOf(content: TableContent): SheetTable[] {
  return tables
    .filter(({ name, comesWithUse }) => !comesWithUse || content[name] !== undefined)
    .map((own) => {
      const { schema, rows } = newTable(own, content);
      const formats = schema.columns.map(({ kind }) => (kind === "date" ? DATE_FORMAT : "General"));
      return {
        name: schema.name,
        firstRow: 5,
        headers: schema.columns.map(({ header }) => header),
        rows,
        numberFormats: rows.map(() => formats),
      };
    });
}
