/**
 * Figur 3 of the contract *Nyropsgade 2010* and the chains of its chapters 4.1 to 4.3. The elements are the contract's;
 * its text gives no arrows, so these follow what the chapters say of causes. Bands, from the top: By/samfund (B),
 * Borger/interessenter (K), Interne processer (P), Mennesker og systemer (M).
 */
type Band = "B" | "K" | "P" | "M";

const PERSPECTIVES: Readonly<Record<Band, string>> = {
  B: "By/samfund",
  K: "Borger/interessenter",
  P: "Interne processer",
  M: "Mennesker og systemer",
};

const LEDIGE = "Øge adgangen til job og uddannelse for ledige";
const SYGEMELDTE = "Øge adgangen til job og uddannelse for sygemeldte";
const SERVICE = "Professionel service til tiden";
const KONTRAKT = "Nyropsgade 2010";

/** Element, what it leads to, and the numbers of its goals. */
const elements: readonly (readonly [Band, string, readonly string[], string])[] = [
  ["B", LEDIGE, [], "1; 2; 3; 4; 5"],
  ["B", SYGEMELDTE, [], ""],
  ["B", SERVICE, [], "6; 7; 8; 9; 10"],
  ["K", "Flere i job", [LEDIGE, SYGEMELDTE], "1; 2; 3"],
  ["K", "Motiveret til job, uddannelse og opkvalificering", ["Flere i job"], ""],
  ["K", "Målrettet uddannelse, opkvalificering og afklaring", [LEDIGE, SYGEMELDTE], "5"],
  ["K", "Korrekt, forståelig og effektiv service", [SERVICE], "6; 7; 10"],
  ["K", "Rettidighed", [SERVICE], "8; 9"],
  [
    "P",
    "Målrettede jobplaner og sygeopfølgningsplaner",
    ["Motiveret til job, uddannelse og opkvalificering", "Målrettet uddannelse, opkvalificering og afklaring"],
    "",
  ],
  ["P", "Anvende arbejdsmarkedsredskaber", ["Målrettet uddannelse, opkvalificering og afklaring"], "5"],
  [
    "P",
    "Anvendelse af aftalte og effektive arbejdsgange",
    ["Rettidighed", "Korrekt, forståelig og effektiv service"],
    "8; 9",
  ],
  [
    "M",
    "Fælles arbejdsmarkedsfaglighed",
    ["Anvende arbejdsmarkedsredskaber", "Målrettede jobplaner og sygeopfølgningsplaner"],
    "",
  ],
  [
    "M",
    "Ansvarlighed, helhedstænkning og omkostningsbevidsthed",
    ["Anvendelse af aftalte og effektive arbejdsgange"],
    "14; 15",
  ],
  ["M", "Synlig resultatorienteret ledelse", ["Anvendelse af aftalte og effektive arbejdsgange"], "11; 12; 13"],
  ["M", "Lærings- og forbedringskultur", ["Anvendelse af aftalte og effektive arbejdsgange"], ""],
  ["M", "Synliggøre mål, resultater og effekt", ["Synlig resultatorienteret ledelse"], ""],
];

/** Step, element, and the numbers of its goals, by *visionspunkt*. */
const theories: Readonly<Record<string, readonly (readonly [number, string, string])[]>> = {
  [LEDIGE]: [
    [1, "Godt beredskab og grundlæggende viden om arbejdsmarkedet", ""],
    [2, "Motivation og en god, målsættende jobplan", ""],
    [3, "Kontakt til virksomheder og uddannelsessteder", "5"],
    [4, "Job- og uddannelsesplaceringer, støttede eller ustøttede", "1; 2; 3"],
    [5, "Øge graden af selvforsørgelse og arbejdsudbud i København", "4"],
  ],
  [SYGEMELDTE]: [
    [1, "Godt beredskab, der hurtigt giver styr på sygdomsbilledet", ""],
    [2, "Klar opfølgningsplan med tydelige delmål og mål", ""],
    [3, "Hurtig afklaring og en aktiv indsats", ""],
    [4, "Aktiv medvirken fra den sygemeldte og arbejdsgiveren", ""],
    [5, "Øge graden af selvforsørgelse blandt sygemeldte i København", ""],
  ],
  [SERVICE]: [
    [1, "Rettidighed", "8; 9"],
    [2, "Korrekt oplysningsgrundlag", "10"],
    [3, "Udvikling af indsatsen og kvalitet i kontakten", "6; 7"],
    [4, "Interessenterne er klar over, hvad vi yder, og hvilke krav de selv skal opfylde", ""],
    [5, "En effektiv og kvalificeret adgang til uddannelse og varig beskæftigelse", ""],
  ],
};

/** The rows of the tables Strategikort and Forandringsteori. */
export const sampleMaps = {
  Strategikort: elements.map(([band, Element, leadsTo, goals]) => ({
    Kontrakt: KONTRAKT,
    Perspektiv: PERSPECTIVES[band],
    Element,
    "Fører til": leadsTo.join("; "),
    Mål: goals,
  })),
  Forandringsteori: Object.entries(theories).flatMap(([Visionspunkt, steps]) =>
    steps.map(([Trin, Element, goals]) => ({ Kontrakt: KONTRAKT, Visionspunkt, Trin, Element, Mål: goals })),
  ),
};
