import type { HeaderOf } from "../cells/sheetTable";
import { historyChoices } from "./historyChoices";
import type { Column, TableSchema } from "./schema";

const text = <Header extends string>(header: Header, width: number, help: string) =>
  ({ header, kind: "text", width, help }) as const satisfies Column;
const number = <Header extends string>(header: Header, width: number, help: string) =>
  ({ header, kind: "number", width, help }) as const satisfies Column;
const date = <Header extends string>(header: Header, width: number, help: string) =>
  ({ header, kind: "date", width, help }) as const satisfies Column;
const choice = <Header extends string>(header: Header, choices: readonly string[], width: number, help: string) =>
  ({ header, kind: "choice", choices, width, help }) as const satisfies Column;

/** The columns of the table Historik: one indicator at one closed status a row, which is never rewritten. */
export const historySchema = {
  name: "Historik",
  sheet: "Historik",
  required: false,
  comesWithUse: true,
  help: "Hvad der er rapporteret: en række for hvert mål ved hver lukket status. Rækkerne skrives af Luk periode. Ret dem ikke; genåbn i stedet perioden, og luk den igen.",
  // The key does not begin with the goal's, so that a new number in Mål leaves what was reported as it was.
  keyedBy: ["Statusdato", "Udgave", "Kontrakt", "Nr", "Delmål"],
  judges: true,
  columns: [
    { header: "Kontrakt", kind: "text", required: true, width: 22, help: "Kontraktens navn." },
    { header: "Nr", kind: "text", required: true, width: 7, help: "Målets nummer ved lukningen." },
    text("Delmål", 8, "Delmålets bogstav ved lukningen."),
    { header: "Statusdato", kind: "date", required: true, width: 13, help: "Den statusdato, der er lukket." },
    number("Udgave", 9, "Hvilken udgave af den lukkede status rækken hører til."),
    number("Plads", 9, "Målets plads i kontrakten."),
    text("Center", 26, "Centrets navn ved lukningen."),
    date("Fra", 12, "Kontraktens første dag."),
    date("Til", 12, "Kontraktens sidste dag."),
    choice("Måltype", historyChoices.goalType, 14, "Måltype ved lukningen."),
    choice("Styringsområde", historyChoices.area, 15, "Styringsområde ved lukningen."),
    text("Fokusområde", 26, "Fokusområde ved lukningen."),
    text("Mål", 60, "Målets ordlyd ved lukningen."),
    choice("Målform", historyChoices.form, 11, "Målform ved lukningen."),
    number("Måltal", 12, "Måltal, som det stod ved lukningen."),
    number("Måltal øvre", 12, "Den øvre grænse ved lukningen."),
    text("Enhed", 18, "Enhed ved lukningen."),
    number("Udgangspunkt", 14, "Udgangspunkt ved lukningen."),
    text("Udgangspunkt periode", 14, "Hvornår udgangspunktet var målt."),
    number("Ændring", 10, "Den aftalte ændring ved lukningen."),
    choice("Ændringstype", historyChoices.changeKind, 13, "Ændringstype ved lukningen."),
    choice("Opgørelse", historyChoices.aggregation, 14, "Opgørelse ved lukningen."),
    choice("Periodisering", historyChoices.pacing, 13, "Periodisering, som den stod ved lukningen."),
    date("Frist", 12, "Frist, som den stod ved lukningen."),
    choice("Metode", historyChoices.method, 10, "Metode, som den stod ved lukningen."),
    number("Gul grænse", 11, "Målets egen gule grænse ved lukningen."),
    number("Vægt", 8, "Vægt ved lukningen."),
    text("Kilde", 12, "Kilde ved lukningen."),
    text("Ansvarlig", 16, "Ansvarlig ved lukningen."),
    date("Udgået", 12, "Den dag, målet udgik."),
    number("Årets måltal", 12, "Det måltal, der er opgjort efter."),
    number("Årets måltal øvre", 12, "Den øvre grænse, der er opgjort efter."),
    date("Gældende frist", 12, "Den frist, der er opgjort efter."),
    choice("Anvendt periodisering", historyChoices.pacing, 14, "Den periodisering, der er opgjort efter."),
    number("Forventet nu", 12, "Hvad der var forventet ved statusdatoen."),
    number("Forventet nu øvre", 12, "Den øvre grænse ved statusdatoen."),
    number("Forventet udgangspunkt", 14, "Udgangspunktet ved statusdatoen."),
    number("Faktisk", 12, "Tallet ved statusdatoen."),
    date("Gjort", 12, "Den dag, en milepæl var gjort."),
    number("Afvigelse", 12, "Afvigelsen i målets egen enhed."),
    number("Målopfyldelse", 14, "Målopfyldelsen; 1 er 100 %."),
    choice("Anvendt metode", historyChoices.method, 10, "Den metode, der er opgjort efter."),
    number("Anvendt gul grænse", 11, "Den gule grænse, der er opgjort efter."),
    choice("Status", historyChoices.status, 17, "Status ved lukningen."),
    text("Forløb", 14, "De seneste tal som søjler, som de blev vist ved lukningen."),
    choice("Tendens", historyChoices.trend, 11, "Tendens ved lukningen."),
    number("Tendens perioder", 10, "Hvor mange perioder tendensen har varet."),
    number("Prognose", 12, "Prognosen for årets tal."),
    number("Prognose lav", 12, "Prognosens nedre grænse."),
    number("Prognose høj", 12, "Prognosens øvre grænse."),
    choice("Forventet ved udgang", historyChoices.outlook, 24, "Hvad der var forventet ved årets udgang."),
    text("Forklaring", 60, "Forklaringen ved lukningen."),
    text("Bemærkning", 60, "Bemærkningen ved lukningen."),
    text("Handlingsplan", 60, "De åbne handlingsplaner, som de blev vist ved lukningen."),
    {
      header: "Grundlag",
      kind: "text",
      hidden: true,
      width: 16,
      help: "Viser, om målingerne bag tallet er ændret siden. Skriv ikke i denne kolonne.",
    },
    {
      header: "Kontrol",
      kind: "text",
      hidden: true,
      width: 16,
      help: "Viser, om rækken er ændret siden lukningen. Skriv ikke i denne kolonne.",
    },
  ],
} as const satisfies TableSchema;

/** A header of Historik. */
export type HistoryHeader = HeaderOf<typeof historySchema>;
/** A header of Historik that says something of the goal; the check is over these. */
export type ToldHeader = Exclude<HistoryHeader, "Kontrol">;
/** The headers that a row's check is over, in their order. */
export const TOLD_HEADERS: readonly ToldHeader[] = historySchema.columns.flatMap(({ header }) =>
  header === "Kontrol" ? [] : [header],
);
