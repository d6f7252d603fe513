const counted =
  (one: string, several: (count: number) => string) =>
  (count: number): string =>
    count === 1 ? one : several(count);

/** Every Danish word of the page itself. */
export const pageText = {
  badge: "Arbejdsbænk",
  notExcel: "Ikke Excel: her prøves Målopfyldelse i en browser. Intet sendes nogen steder hen.",
  open: "Åbn fil …",
  download: "Hent .xlsx",
  again: "Begynd forfra",
  undo: "Fortryd",
  redo: "Annuller Fortryd",
  begunAgain: "Eksemplet er åbnet forfra.",
  takeBack: "Fortryd, og åbn min projektmappe igen",
  notKept: "Browseren gemmer ikke projektmappen her. Hent den som .xlsx, før du genindlæser eller lukker siden.",
  otherTab:
    "Arbejdsbænken er åben i en anden fane. Det, du laver her, gemmes ikke i browseren: hent det som .xlsx, hvis du vil beholde det, eller luk denne fane, og arbejd videre i den anden.",
  notKeptHere: "Gemmes ikke",
  drop: "Slip filen for at åbne den",
  opening: "Åbner projektmappen …",
  working: (label: string): string => `${label} …`,
  ready: "Klar",
  nameBox: "Navneboks",
  formulaBar: "Formellinje",
  grid: "Regneark",
  sheets: "Ark",
  ribbon: "Bånd",
  pane: "Målopfyldelse",
  shown: "Vis",
  sheetShown: "Ark",
  paneShown: "Panel",
  closePane: "Luk panelet",
  closeMessage: "Luk meddelelsen",
  choose: "Vælg på listen",
  colours: "Farver",
  colourChoices: { system: "Farver: system", light: "Farver: lyse", dark: "Farver: mørke" },
  notOpened: (name: string, why: string): string => `${name} kunne ikke åbnes. ${why}`,
  unexpectedFile: "Filen kan ikke læses her.",
  notCarried: (parts: readonly string[]): string =>
    `Når du henter filen igen, mangler: ${parts.join(", ")}. Resten er med.`,
  notLoaded: "Arbejdsbænken kunne ikke hente sine egne filer. Kør npm start igen.",
  notFoundName: (name: string): string => `${name} er hverken en celle eller et område. Skriv fx B5 eller A1:C10.`,
  actionFailed: (label: string): string => `${label} gik ikke igennem. Se panelet, eller genindlæs siden.`,
  noClipboard: "Browseren lader ikke siden læse udklipsholderen. Sæt ind med Ctrl+V.",
  refused: {
    protected: "Arket er beskyttet. Højreklik på arkets fane, og vælg Fjern arkets beskyttelse, hvis du vil ændre det.",
    structure:
      "Projektmappens struktur er beskyttet. Højreklik på en fane, og vælg Fjern beskyttelse af projektmappens struktur.",
    password: "Beskyttelsen har en adgangskode og kan kun fjernes i Excel.",
    formula: "Formlen kan ikke læses. Tjek parenteser, anførselstegn og semikolon mellem argumenterne.",
    tornTable:
      "Det kan ikke lade sig gøre, fordi en tabel ville blive revet over. Vælg hele tabellen, eller flyt det, der står under eller ved siden af den.",
    several: "Det kan ikke lade sig gøre med flere markeringer på én gang.",
    filtered: "Det kan ikke lade sig gøre, mens rækkerne er filtreret. Ryd filteret først.",
    merged: "Det kan ikke lade sig gøre med flettede celler. Ophæv fletningen i Excel først.",
    offSheet: "Der er ikke plads: udfyldte celler ville blive skubbet ud over arkets kant.",
    lastSheet: "Projektmappen skal have mindst ét synligt ark.",
    other: "Det kan ikke lade sig gøre her.",
  },
  menu: {
    cells: "Menu for det markerede",
    tab: (name: string): string => `Menu for arket ${name}`,
    cut: "Klip",
    copy: "Kopiér",
    paste: "Sæt ind",
    clear: "Ryd indhold",
    insertRows: counted("Indsæt række ovenfor", (count) => `Indsæt ${count} rækker ovenfor`),
    deleteRows: counted("Slet rækken", (count) => `Slet ${count} rækker`),
    insertColumns: counted("Indsæt kolonne til venstre", (count) => `Indsæt ${count} kolonner til venstre`),
    deleteColumns: counted("Slet kolonnen", (count) => `Slet ${count} kolonner`),
    insertTableRows: counted("Indsæt tabelrække ovenfor", (count) => `Indsæt ${count} tabelrækker ovenfor`),
    deleteTableRows: counted("Slet tabelrækken", (count) => `Slet ${count} tabelrækker`),
    insertTableColumns: counted(
      "Indsæt tabelkolonne til venstre",
      (count) => `Indsæt ${count} tabelkolonner til venstre`,
    ),
    deleteTableColumns: counted("Slet tabelkolonnen", (count) => `Slet ${count} tabelkolonner`),
    sortUp: "Sortér A til Å",
    sortDown: "Sortér Å til A",
    hideFilterButtons: "Fjern filterknapper",
    showFilterButtons: "Vis filterknapper",
    hideRows: counted("Skjul rækken", (count) => `Skjul ${count} rækker`),
    showRows: "Vis skjulte rækker",
    hideColumns: counted("Skjul kolonnen", (count) => `Skjul ${count} kolonner`),
    showColumns: "Vis skjulte kolonner",
    hideSheet: "Skjul arket",
    showSheet: (name: string): string => `Vis arket ${name}`,
    protectSheet: "Beskyt arket",
    unprotectSheet: "Fjern arkets beskyttelse",
    protectStructure: "Beskyt projektmappens struktur",
    unprotectStructure: "Fjern beskyttelse af projektmappens struktur",
  },
  filter: {
    button: (column: string): string => `Filtrér ${column}`,
    filteredButton: (column: string): string => `Filtrér ${column}, som er filtreret`,
    clear: (column: string): string => `Ryd filter fra ${column}`,
    search: "Søg",
    all: "(Markér alt)",
    allFound: "(Markér alle fundne)",
    empty: "(Tomme celler)",
    none: "Intet fundet",
    condition: "Betingelse",
    conditions: {
      contains: "Indeholder",
      containsNot: "Indeholder ikke",
      begins: "Begynder med",
      over: "Større end",
      under: "Mindre end",
      top: "Top (antal)",
    },
    compared: "Sammenlign med",
    applyCondition: "Filtrér",
    apply: "OK",
    cancel: "Annuller",
  },
  points: {
    title: "Et punktum i formlen",
    ask: (numbers: readonly { written: string; meant: string }[]): string =>
      numbers.length === 1
        ? `Formlen har tallet ${numbers[0]?.written}. Mente du ${numbers[0]?.meant}?`
        : `Formlen har tallene ${listed(numbers.map(({ written }) => written))}. Mente du ${listed(numbers.map(({ meant }) => meant))}?`,
    why: "I en formel skrives decimaler med komma, og tusinder uden tegn.",
    yes: "Ja, ret formlen",
    no: (numbers: readonly { written: string }[]): string =>
      `Nej, læs ${listed(numbers.map(({ written }) => written))} som ${listed(numbers.map(({ written }) => asDecimals(written)))}`,
    back: "Tilbage til formlen",
  },
  /** What a screen reader is told of the selection. */
  told: {
    cell: (address: string, text: string, column: string): string =>
      [address, column, text === "" ? "tom" : text].filter((part) => part !== "").join(", "),
    rows: counted("1 række markeret", (count) => `${count} rækker markeret`),
    columns: counted("1 kolonne markeret", (count) => `${count} kolonner markeret`),
    range: (rows: number, columns: number): string =>
      `${rows === 1 ? "1 række" : `${rows} rækker`} og ${columns === 1 ? "1 kolonne" : `${columns} kolonner`} markeret`,
    all: "Hele arket markeret",
    several: (count: number): string => `${count} områder er markeret`,
    filtered: (shown: number, all: number): string => `${shown} af ${all} rækker vises`,
  },
} as const;

/** Words with commas, and *og* before the last. */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} og ${words.at(-1)}`;
}

/** A number with a point as it is read when the first point stands for the decimal comma. */
const asDecimals = (written: string): string => written.replace(/,/g, "").replace(".", ",");
