import type { DocumentOrigin } from "../../domain/document/placed";
import type { DocumentPlace } from "../../domain/document/placesOf";
import { listed } from "../listed";

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** *side 3, tabel 2, række 4*; "" where the format tells no place. */
function placeWithin({ page, sheet, table, row, line, under }: DocumentPlace): string {
  const parts = [
    ...(sheet === null ? [] : [`ark »${sheet}«`]),
    ...(page === null ? [] : [`side ${page}`]),
    ...(table === null ? [] : [`tabel ${table}`]),
    ...(row === null ? [] : [`række ${row}`]),
    ...(line === null ? [] : [`linje ${line}`]),
    ...(under === "" || sheet !== null ? [] : [`under »${under}«`]),
  ];
  return parts.join(", ");
}

/** The review of a contract: where goals were read from, tables whose columns can be renamed, and what was left. */
export const reviewText = {
  readingPage: (page: number, pages: number) => `Læser side ${page} af ${pages} …`,
  cancelReading: "Afbryd",
  readingCancelled: "Læsningen er afbrudt.",
  moreGoals: (next: number, left: number) =>
    next === left ? `Vis de sidste ${left} mål` : `Vis ${next} mål mere (${left} tilbage)`,
  place: (place: DocumentPlace) => capitalised(placeWithin(place)),
  placeWithin,
  origin: {
    text: "Læst som tekst.",
    word: "Læst fra Word.",
    html: "Læst med overskrifter, punkter og tabeller fra det, du satte ind.",
    sheet: "Læst fra et regneark.",
    pdfTags: "PDF'en er læst efter sine egne mærker (tags).",
    pdfLines: "PDF'en har ikke mærker (tags) om hele teksten og er læst efter sine streger og mellemrum.",
    pdfMixed: "Nogle sider i PDF'en er læst efter deres mærker (tags), andre efter streger og mellemrum.",
  } satisfies Record<DocumentOrigin, string>,
  told: (words: string, place: string) => `Læst i »${words}«${place === "" ? "" : ` (${place})`}.`,
  centre: "Center",
  followUp: "Opfølgning",
  noFollowUp: "Ikke angivet",
  followUps: { month: "Hver måned", quarter: "Hvert kvartal", halfYear: "Hvert halvår" },
  acceptAll: (count: number) => (count === 1 ? "Godkend ét mål uden tvivl" : `Godkend ${count} mål uden tvivl`),
  row: "Rækken",
  noHeading: "Uden overskrift",
  left: "Målet er rettet af dig og står ikke længere i tabellen, som den nu læses.",
  made: {
    joined: "Lagt sammen af flere mål.",
    split: "Delt ud af et andet mål.",
    passage: "Lavet af et afsnit, som ikke blev læst som mål.",
  },
  undo: "Fortryd",
  undoGoal: (nr: string) => `Fortryd mål ${nr}`,
  reshape: "Del målet, eller læg det sammen med et andet",
  splitText: "Målets ord",
  splitHelp: "Sæt et linjeskift, hvor det næste mål begynder. Ordene kan rettes.",
  split: (count: number) => (count < 2 ? "Del målet" : `Del i ${count} mål`),
  joinWith: "Læg sammen med",
  join: "Læg sammen",
  joinChoose: "Vælg et mål …",
  goalNamed: (nr: string, words: string) => `Mål ${nr}: ${words}`,
  tables: (count: number) => (count === 1 ? "Tabellens kolonner" : `Kolonner i ${count} tabeller`),
  tablesHelp:
    "Er en kolonne læst forkert, så vælg her, hvad den indeholder. Alle mål i tabellen læses igen, og det, du har rettet, bliver stående.",
  table: (place: string, goals: number, isRead: boolean) =>
    `${place === "" ? "Tabel" : place}: ${isRead ? (goals === 1 ? "ét mål" : `${goals} mål`) : "ikke læst efter sine kolonner"}`,
  column: (at: number, heading: string) => (heading === "" ? `Kolonne ${at}` : heading),
  example: (words: string) => (words === "" ? "" : `Fx »${words}«`),
  withoutHeadings: "Tabellen har ingen overskrifter; den første række er et mål",
  readAgain: "Læs tabellen igen",
  readingAgain: "Læser igen …",
  sameColumns: "Tabellen er læst sådan allerede. Vælg noget andet for en kolonne.",
  requirementWanted: "Vælg, hvilken kolonne der har kravet eller årets tal.",
  roles: {
    nr: "Nr",
    title: "Mål",
    indicator: "Indikator (hvad der måles)",
    requirement: "Krav (måltal)",
    baseline: "Udgangspunkt",
    year: "Årets tal",
    unit: "Enhed",
    weight: "Vægt",
    deadline: "Frist",
    responsible: "Ansvarlig",
    source: "Kilde",
    met: "Opfyldt",
    partly: "Delvist opfyldt",
    notMet: "Ikke opfyldt",
    type: "Måltype",
    area: "Styringsområde",
    focus: "Fokusområde",
    other: "Læses ikke",
  },
  reread: (goals: number, kept: readonly string[], left: readonly string[]) =>
    [
      `Tabellen er læst igen og giver ${goals === 1 ? "ét mål" : `${goals} mål`}.`,
      ...(kept.length === 0 ? [] : [`Dine rettelser i mål ${listed(kept, "og")} er bevaret.`]),
      ...(left.length === 0
        ? []
        : [
            `Mål ${listed(left, "og")} har du rettet, men tabellen giver ${left.length === 1 ? "det" : "dem"} ikke længere; ${left.length === 1 ? "det" : "de"} står stadig på listen.`,
          ]),
    ].join(" "),
  passed: (count: number) => (count === 1 ? "Ét afsnit gav intet mål" : `${count} afsnit gav intet mål`),
  passedHelp: "Afsnit med tal eller krav, som ikke er læst som mål, og hvorfor.",
  passedFound: (count: number) =>
    count === 1
      ? "Ét afsnit med tal eller krav gav intet mål og står nederst."
      : `${count} afsnit med tal eller krav gav intet mål og står nederst.`,
  makeGoal: "Gør til mål",
  makeGoalOf: (words: string) => `Gør til mål: ${words}`,
  madeGoal: (nr: string) => `Mål ${nr} er lavet af afsnittet og står øverst.`,
  joined: (nr: string) => `Målene er lagt sammen til mål ${nr}.`,
  splitInto: (names: readonly string[]) => `Målet er delt i mål ${listed(names, "og")}.`,
  undone: "Det er fortrudt.",
} as const;
