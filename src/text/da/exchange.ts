import { listed } from "../listed";
import { formatDate } from "./numbers";

type Day = Parameters<typeof formatDate>[0];

const number = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);

/** What *Saml ind* says of files and rows that came back. */
export const collectText = {
  unknown: {
    keyMissing: "Rækken mangler Kontrakt eller Nr. Skriv dem, som de står på fanen Mål.",
    goal: (contract: string, nr: string) =>
      `Mål ${nr} i ${contract} er ikke et af kontraktens mål. Ret Kontrakt, Nr og Delmål.`,
    twice: "Målet står to gange med hver sit indhold, så ingen af rækkerne er taget med. Slet den forkerte.",
    formula: "Feltet har en formel uden værdi. Skriv tallet i stedet for.",
    outside: "Perioden ligger uden for kontraktens periode. Ret Periode.",
    otherDate: "Bemærkningen hører til en anden statusdato end den, filen er sendt til. Ret Statusdato.",
    action: "Planen mangler et tiltag. Skriv det i kolonnen Tiltag.",
  },
  refused: {
    notOurs: () =>
      "Filen er ikke en af dem, der er sendt til centrene: den mangler fanen Udsendt. Bed centret om den fil, I har sendt.",
    unknownKind: () => "Filen er ingen Excel-projektmappe (.xlsx). Bed centret gemme den som .xlsx og sende den igen.",
    tampered: () =>
      "Fanen Udsendt er ændret, så det ikke kan ses, hvad centret har rettet. Bed centret skrive i den fil, I har sendt.",
    newerVersion: () =>
      "Filen er lavet af en anden udgave af Målopfyldelse. Opdater tilføjelsesprogrammet, og prøv igen.",
    otherWorkbook: () => "Filen er sendt fra en anden projektmappe. Åbn den, den er sendt fra.",
    otherYear: (contract: string) =>
      `Filen er fra et andet år: ${contract} er ikke en kontrakt i denne projektmappe. Åbn årets projektmappe.`,
    otherCentre: (contract: string) =>
      `Filen hører ikke til her: ${contract} har ingen kontrakt i denne projektmappe, eller rækkerne er et andet centers.`,
    closedRound: (contract: string, asOf: Day, later: Day) =>
      `Filen er fra en gammel runde: ${contract} pr. ${formatDate(asOf)}, og status pr. ${formatDate(later)} er lukket. Genåbn perioden, hvis filen skal med.`,
    oldRound: (contract: string, asOf: Day, later: Day) =>
      `Filen er fra en gammel runde: ${contract} pr. ${formatDate(asOf)}, og der er en nyere pr. ${formatDate(later)}. Brug den nye fil.`,
  },
  refusedFile: (name: string, why: string) => `${name}: ${why}`,
  unknownRow: (sheet: string, row: number, problem: string) => `${sheet}, række ${row}: ${problem}`,
  formulas: (count: number) =>
    count === 1
      ? "Ét felt har en formel; dens værdi er taget."
      : `${count} felter har formler; deres værdier er taget.`,
  lacksColumn: (sheet: string, column: string) =>
    `Fanen ${sheet} mangler kolonnen ${column} og er læst, som den blev sendt. Ret kolonnens overskrift i filen, og læs den igen.`,
  severalTimes: (sheets: readonly string[]) =>
    `Fanerne ${listed(sheets, "og")} har samme kolonner; kun ${sheets[0] ?? ""} er læst. Slet den forkerte fane, og læs filen igen.`,
  missingTable: (names: readonly string[]) => `Filen mangler ${listed(names, "og")}; det er læst, som det blev sendt.`,
  about: {
    figure: (nr: string, period: string) => `mål ${nr}, ${period}`,
    remark: (nr: string) => `mål ${nr}, bemærkning`,
    plan: (nr: string, action: string) => `mål ${nr}, handlingsplan »${action}«`,
  },
  kinds: { new: "Ny", changed: "Ændret", conflict: "Konflikt", unknown: "Ukendt" },
  nothing: "Intet at tage imod: projektmappen siger allerede det samme.",
  empty: "tom",
  sides: (base: string, ours: string, theirs: string) => `sendt ${base}, her nu ${ours}, kom tilbage ${theirs}`,
  becomes: (before: string, after: string) => `${before} → ${after}`,
  empties: "Det, der står her, bliver tømt.",
  unplaced: "Rækken kom ikke tilbage, men filen har rækker, der ikke kan placeres; det kan være en af dem.",
  disputed: "To filer siger hver sit.",
  locked: "Tallet her beregnes af en formel og kan ikke rettes.",
  counted: (counts: { figures: number; remarks: number; plans: number }) => {
    const words = [
      ...(counts.figures > 0 ? [number(counts.figures, "ét tal", "tal")] : []),
      ...(counts.remarks > 0 ? [number(counts.remarks, "én bemærkning", "bemærkninger")] : []),
      ...(counts.plans > 0 ? [number(counts.plans, "én handlingsplan", "handlingsplaner")] : []),
    ];
    return words.length === 0 ? "intet" : listed(words, "og");
  },
} as const;

/** The section *Send til centrene* and *Saml ind* of the page Opfølgning. */
export const exchangeText = {
  open: "Åbn",
  send: "Send til centrene",
  due: "Tilbage senest",
  dueHelp: "Tom: 14 dage efter statusdatoen.",
  dueWrong: "Skriv en dato, fx 14-04-2010.",
  make: "Lav projektmapperne",
  made: (count: number) =>
    count === 1
      ? "Én projektmappe er klar. Åbn den, og gem den."
      : `${count} projektmapper er klar. Åbn dem en for en, eller hent dem alle.`,
  notSent: (contracts: readonly { contract: string; why: "closed" | "outside"; asOf: Day }[]) =>
    `Ikke med: ${listed(
      contracts.map(({ contract, why, asOf }) =>
        why === "closed"
          ? `${contract} (status pr. ${formatDate(asOf)} er lukket)`
          : `${contract} (perioden omfatter ikke ${formatDate(asOf)})`,
      ),
      "og",
    )}.`,
  centre: (name: string, owes: string, due: Day) => `${name}: mangler ${owes}, tilbage senest ${formatDate(due)}`,
  openOne: (name: string) => `Åbn projektmappen til ${name}`,
  all: "Hent alle som zip",
  zipName: "Til centrene.zip",
  out: {
    workbook: (name: string) => `${name} er åbnet som en ny projektmappe. Gem den, og send den.`,
    download: (name: string) => `${name} er gemt i mappen Overførsler.`,
    page: (name: string) => `${name} er åbnet på en side i browseren. Hent den der.`,
    clipboard: (name: string) => `${name} ligger på udklipsholderen.`,
  },
  noWayOut: (name: string) => `${name} kunne hverken åbnes eller hentes her. Prøv i Excel på nettet.`,
  collect: "Saml ind",
  files: "Filer, centrene har sendt tilbage",
  reading: "Læser filerne …",
  refused: (count: number) => (count === 1 ? "Én fil er afvist" : `${count} filer er afvist`),
  told: "Det skal ses efter",
  differences: (count: number) => (count === 1 ? "Én forskel" : `${count} forskelle`),
  doubts: (count: number) => (count === 1 ? "Én er i tvivl og står først" : `${count} er i tvivl og står først`),
  take: "Tag med",
  difference: "Forskel",
  takeOne: (about: string) => `Tag med: ${about}`,
  base: "Sendt",
  ours: "Her nu",
  theirs: "Kom tilbage",
  none: "Intet er valgt endnu.",
  takeIn: (count: number) => `Tag imod (${count})`,
  takingIn: "Skriver …",
  drop: "Luk uden at tage imod",
  takenIn: (what: string, left: number, wayBack: string) =>
    `Taget imod: ${what}.${left > 0 ? ` ${number(left, "Ét er", "er")} ændret i projektmappen imens og er ikke skrevet.` : ""}${wayBack === "tooMany" ? " Det er for meget til at kunne fortrydes herfra." : ""}`,
  last: (what: string) => `Senest taget imod: ${what}.`,
  takeBack: "Fortryd",
  takeBackAsk: (what: string) => `Skal ${what} tages ud igen? Det, andre har ændret siden, bliver stående.`,
  takeBackYes: "Tag det ud igen",
  keep: "Behold",
  takenBack: (back: number, left: number) =>
    `${number(back, "Ét er", "er")} taget ud igen.${left > 0 ? ` ${number(left, "Ét er", "er")} ændret siden og står der endnu.` : ""}`,
} as const;
