import type { CalendarDate } from "../../src/domain/calendarDate";
import type { Status } from "../../src/domain/status";
import type { CaseBlock, CaseCell, CaseReport, CaseSection } from "../../src/report/caseReport";
import type { ChartSeries } from "../../src/report/goalChart";
import { formatNumber } from "../../src/text/da/numbers";
import { REAL_GOALS } from "./realGoals";

const CONTRACT = "Skelbækgade 2009";
const LABELS: readonly (readonly [Status, string])[] = [
  ["met", "✔ På sporet"],
  ["partlyMet", "▲ I risiko"],
  ["notMet", "✖ Bagud"],
  ["noData", "○ Ingen data"],
  ["pending", "… Afventer"],
];

/** The goals of the sample's appendix, in the words of the contract. */
export const sampleGoals = REAL_GOALS.filter((goal) => goal.contract.startsWith(CONTRACT));

const text = (words: string): CaseCell => ({ text: words });
const figure = (value: number, decimals = 0): CaseCell => ({ text: formatNumber(value, decimals), value });
const paragraph = (words: string, role: "text" | "lead" | "note" = "text"): CaseBlock => ({
  kind: "paragraph",
  role,
  text: words,
});
const section = (id: CaseSection["id"], heading: string, blocks: readonly CaseBlock[]): CaseSection => ({
  id,
  heading,
  contract: id === "contract" ? CONTRACT : null,
  blocks,
});

/** Work placements in 2009 by month, added up, with what is expected, the target and a forecast. */
export const placements: ChartSeries = {
  months: 12,
  accumulated: true,
  measured: [52, 108, 171, 219, 266, 318].map((value, at) => ({
    month: at + 1,
    value,
    date: ["2009-01-31", "2009-02-28", "2009-03-31", "2009-04-30", "2009-05-31", "2009-06-30"][at] as CalendarDate,
  })),
  expected: [
    [
      { month: 0, value: 0 },
      { month: 6, value: 325 },
      { month: 12, value: 650 },
    ],
  ],
  targets: [650],
  steps: [
    [
      { month: 0, value: 650 },
      { month: 12, value: 650 },
    ],
  ],
  lastYear: [],
  forecast: { month: 12, value: 636, from: { month: 6, value: 318 }, low: 598, high: 674 },
};

const chart: Extract<CaseBlock, { kind: "chart" }> = {
  kind: "chart",
  caption: "Mål 1.2: Virksomhedspraktik i 2009",
  sentence: "Ved udgangen af juni er der 318 af 325 forventede forløb; prognosen er 636 af 650 ved årets udgang.",
  unit: "antal",
  decimals: 0,
  of: placements,
};

/** The half-year report of one contract with every kind of block, in every section. */
export function caseReportSample(changes: Partial<CaseReport> = {}): CaseReport {
  return {
    kind: "halfYear",
    title: "Halvårsrapport 2009 for resultatkontrakterne",
    asOf: "2009-06-30" as CalendarDate,
    dates: ["2009-06-30" as CalendarDate],
    contracts: [CONTRACT],
    isProvisional: true,
    sections: [
      section("recommendation", "Indstilling", [
        paragraph("Det indstilles, at udvalget tager orienteringen om resultatkontrakterne til efterretning."),
      ]),
      section("problem", "Problemstilling", [
        paragraph("Forvaltningen følger op på resultatkontrakterne efter andet kvartal.", "lead"),
        paragraph("Tallene er foreløbige, fordi perioden ikke er lukket for alle kontrakter.", "note"),
      ]),
      section("solution", "Løsning", [
        paragraph("Kontrakten har fire mål, der afviger. De er beskrevet nedenfor."),
        {
          kind: "table",
          caption: "Antal mål efter status",
          description: "Tabellen viser for hver kontrakt, hvor mange mål der har hver status.",
          columns: [
            { header: "Kontrakt", align: "left", share: 0.4 },
            { header: "På sporet", align: "right", share: 0.2 },
            { header: "I risiko", align: "right", share: 0.2 },
            { header: "Bagud", align: "right", share: 0.2 },
          ],
          rows: [
            [text(CONTRACT), figure(9), figure(2), figure(2)],
            [{ ...text("I alt"), isTotal: true }, ...[9, 2, 2].map((n): CaseCell => ({ ...figure(n), isTotal: true }))],
          ],
        },
        { kind: "heading", level: 2, text: "Mål, der afviger" },
        { kind: "heading", level: 3, text: "1.2 Virksomhedspraktik" },
        paragraph("318 af 325 forventet ved udgangen af juni (650 × 6/12): 97,8 %. Bemærkning mangler."),
        chart,
        { kind: "list", items: ["Tiltag: To nye virksomhedskonsulenter", "Ansvarlig: Mette & Søren <jobcenter>"] },
      ]),
      section("amendments", "Ændringer", [
        {
          kind: "table",
          caption: "Ændringer i perioden",
          description: "Tabellen viser de mål, der er ændret i perioden, med det, der stod før, og det, der står nu.",
          columns: [
            { header: "Mål", align: "left", share: 0.2 },
            { header: "Før", align: "left", share: 0.4 },
            { header: "Efter", align: "left", share: 0.4 },
          ],
          rows: [[text("1.2"), text("Mindst 700 forløb"), text("Mindst 650 forløb")]],
        },
      ]),
      section("process", "Videre proces", [paragraph("Helårsrapporten forelægges udvalget i marts 2010.")]),
      section("economy", "Økonomi", [paragraph("Sagen har ingen økonomiske konsekvenser.")]),
      section("contract", `Kontrakten for ${CONTRACT}`, [
        paragraph("9 mål på sporet, 2 i risiko, 2 bagud."),
        { ...chart, caption: "Mål 1.2: Virksomhedspraktik, kontraktens figur" },
      ]),
      section("appendix", "Bilag: Alle mål", [appendixOf(sampleGoals)]),
    ],
    ...changes,
  };
}

/** Every goal of a contract with its figures, as the appendix of a half-year report has them. */
export function appendixOf(goals: readonly { nr: string; part: string; text: string; unit: string }[]): CaseBlock {
  return {
    kind: "table",
    caption: "Alle mål i kontrakten",
    description: "Tabellen viser hvert mål med måltal, resultat og status.",
    columns: [
      { header: "Nr.", align: "left", share: 0.08 },
      { header: "Mål", align: "left", share: 0.48 },
      { header: "Måltal", align: "right", share: 0.12 },
      { header: "Resultat", align: "right", share: 0.12 },
      { header: "Status", align: "left", share: 0.2 },
    ],
    rows: goals.map(({ nr, part, text: words }, at) => {
      const [status, label] = LABELS[at % LABELS.length] ?? ["met", ""];
      return [text(`${nr}${part}`), text(words), figure(100 + at), figure(90.5 + at, 1), { text: label, status }];
    }),
  };
}

/** A report of many goals and charts: ten contracts of fifteen goals, thirty charts. */
export function largeCaseReport(goals = 150, charts = 30): CaseReport {
  const many = Array.from({ length: goals }, (_each, at) => {
    const goal = sampleGoals[at % sampleGoals.length];
    return { nr: `${at + 1}`, part: "", text: goal?.text ?? "", unit: goal?.unit ?? "" };
  });
  return caseReportSample({
    sections: [
      section(
        "solution",
        "Løsning",
        Array.from({ length: charts }, (_each, at) => ({ ...chart, caption: `Mål ${at + 1}` })),
      ),
      section(
        "appendix",
        "Bilag: Alle mål",
        Array.from({ length: 10 }, (_each, at) => appendixOf(many.slice((at * goals) / 10, ((at + 1) * goals) / 10))),
      ),
    ],
  });
}
