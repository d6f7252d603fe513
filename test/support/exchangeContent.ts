import type { TableContent } from "../../src/sheets/tables/tableContent";

/** Ten centres with a contract each for 2010, by number. */
export const CENTRES = Array.from({ length: 10 }, (_each, at) => `Center ${String.fromCharCode(65 + at)}`);
export const contractOf = (centre: string): string => `${centre} 2010`;

/** A number that nothing else in a file holds. */
export const targetOf = (at: number): number => 73_190 + at;

const FIGURES: Readonly<Record<string, readonly (number | "")[]>> = { "1.1": [57, 48, ""], "1.2": [96, 90, 88] };

/** A workbook with three goals in each of ten contracts: one lacks a figure, one deviates, one is a milestone. */
export const exchangeContent: TableContent = {
  Kontrakter: CENTRES.map((centre) => ({
    Kontrakt: contractOf(centre),
    Center: `Jobcenter ${centre}`,
    År: 2010,
    Opfølgning: "kvartal",
  })),
  Mål: CENTRES.flatMap((centre, at) => [
    {
      Kontrakt: contractOf(centre),
      Nr: "1.1",
      Mål: `${targetOf(at)} borgere i virksomhedspraktik i ${centre}`,
      Målform: "Mindst",
      Måltal: targetOf(at),
      Enhed: "antal",
      Opgørelse: "Sum",
      Ansvarlig: `Lars i ${centre}`,
    },
    {
      Kontrakt: contractOf(centre),
      Nr: "1.2",
      Mål: `Rettidighed mindst 95 pct. i ${centre}`,
      Målform: "Mindst",
      Måltal: 95,
      Enhed: "pct.",
      Opgørelse: "Gennemsnit",
    },
    {
      Kontrakt: contractOf(centre),
      Nr: "2.1",
      Mål: `Ny afdeling i ${centre} inden 1. juli`,
      Målform: "Milepæl",
      Frist: 40359,
    },
  ]),
  Målinger: CENTRES.flatMap((centre, at) =>
    Object.entries(FIGURES).flatMap(([nr, figures]) =>
      figures.flatMap((figure, month) =>
        figure === ""
          ? []
          : [
              {
                Kontrakt: contractOf(centre),
                Nr: nr,
                Periode: `${["januar", "februar", "marts"][month] ?? ""} 2010`,
                Værdi: nr === "1.1" ? figure + at / 1000 : figure,
              },
            ],
      ),
    ),
  ),
  Handlingsplaner: CENTRES.map((centre) => ({
    Kontrakt: contractOf(centre),
    Nr: "1.2",
    Tiltag: `Flere samtaler i ${centre}`,
    Frist: 40237,
    Tilstand: "I gang",
  })),
};
