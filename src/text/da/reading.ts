/** What the reader of contracts says to its user. Codes come from src/reading; this folder may not import it. */

/** A doubt: what it is, with the figures it is about and the words that no goal was read from, and what to do. */
export type DoubtText = { doubt: (figures: readonly string[], words?: string) => string; remedy: string };

export const doubtTexts = {
  noNumber: {
    doubt: () => "Målet har intet tal.",
    remedy: "Skriv et måltal, eller gør målet til en milepæl med en frist.",
  },
  directionUncertain: {
    doubt: () => "Det er usikkert, om målformen er Mindst eller Højst.",
    remedy: "Vælg målformen.",
  },
  baselineMissing: {
    doubt: () => "Udgangspunktet står ikke i teksten.",
    remedy: "Skriv det tal, ændringen regnes fra.",
  },
  unitUncertain: { doubt: () => "Enheden står ikke i teksten.", remedy: "Kontrollér enheden." },
  severalGoals: {
    doubt: ([count]) => `Sætningen rummer ${count ? `flere mål (${count})` : "måske flere mål"}.`,
    remedy: "Kontrollér, at hvert mål har fået sin egen række.",
  },
  figuresDisagree: {
    doubt: ([target, computed]) =>
      `Tallene passer ikke sammen: måltallet er ${target ?? "?"}, men udgangspunkt og ændring giver ${computed ?? "?"}.`,
    remedy: "Ret det tal, der er forkert. Indtil da gælder måltallet.",
  },
  measureUnclear: {
    doubt: (figures, words?: string) =>
      `Det er usikkert, hvad målet måles på${figures.length > 0 ? `; også ${figures.join(" og ")} kan være måltallet` : ""}${words === undefined ? "" : `; »${words}« er ikke brugt`}.`,
    remedy: "Kontrollér måltallet mod teksten.",
  },
  deadlineMissing: { doubt: () => "Fristen står ikke i teksten.", remedy: "Skriv en frist." },
  aggregationAssumed: {
    doubt: () => "Det står ikke i teksten, hvordan målingerne gøres op.",
    remedy: "Vælg opgørelsen.",
  },
} as const satisfies Record<string, DoubtText>;

/** Why a document could not be read, and what to do. */
export const documentProblemTexts = {
  tooLarge: "Filen er større end 20 MB. Gem den i en mindre udgave, eller kopier målene, og indsæt dem.",
  tooManyPages: "Dokumentet har mere end 500 sider. Gem kun siderne med mål, og prøv igen.",
  unpacksTooLarge:
    "Filen fylder for meget, når den pakkes ud, og er derfor ikke åbnet. Gem kun siderne med mål, og prøv igen.",
  passwordProtected: "Dokumentet er beskyttet med adgangskode. Gem det uden adgangskode, og prøv igen.",
  broken:
    "Filen er beskadiget eller er ikke det, dens navn siger. Åbn den i det program, den er lavet i, gem den igen, og prøv igen.",
  scanned:
    "Dokumentet er scannet: siderne er billeder uden tekst. Brug det oprindelige dokument, eller kør tekstgenkendelse først.",
  oldWord: "Filen er i det gamle Word-format (.doc). Gem den som .docx, og prøv igen.",
  unknownKind: "Filtypen kan ikke læses. Brug .docx, .pdf, .xlsx eller .txt.",
  empty: "Dokumentet indeholder ingen tekst.",
  tooComplex:
    "Dokumentet er bygget sådan, at det ikke kan læses på rimelig tid. Gem det igen fra det program, det er lavet i, eller kopier målene, og indsæt dem.",
} as const satisfies Record<string, string>;

export const smartDemandTexts = {
  specific: "Specifikt",
  measurable: "Målbart",
  accepted: "Accepteret",
  realistic: "Realistisk",
  timeBound: "Tidsbestemt",
} as const satisfies Record<string, string>;

type FindingText = (figures: readonly string[]) => string;

export const smartFindingTexts = {
  oneMeasure: () => "Målet måles på én ting.",
  severalMeasures: ([parts]) => `Målet er delt i ${parts ?? "flere"} delmål; det er kun opfyldt, når alle er det.`,
  unitGiven: () => "Enheden er angivet.",
  unitMissing: () => "Enheden mangler.",
  figureGiven: () => "Der er et tal at måle mod.",
  figureMissing: () => "Der er intet tal at måle mod.",
  baselineGiven: () => "Udgangspunktet er angivet.",
  baselineMissing: () => "Målet er en ændring, men udgangspunktet mangler.",
  sourceGiven: () => "Det er angivet, hvor tallene kommer fra.",
  sourceMissing: () => "Det er ikke angivet, hvor tallene kommer fra.",
  responsibleGiven: () => "Der er en ansvarlig.",
  responsibleMissing: () => "Der er ingen ansvarlig.",
  withinReach: ([target, last]) =>
    `Måltallet ${target ?? "?"} ligger inden for rækkevidde af det seneste resultat, ${last ?? "?"}.`,
  alreadyMet: ([target, last]) =>
    `Målet er allerede nået: måltallet er ${target ?? "?"}, og det seneste resultat er ${last ?? "?"}.`,
  farFromMeasured: ([target, last]) =>
    `Måltallet ${target ?? "?"} ligger langt fra noget, der er målt; det seneste resultat er ${last ?? "?"}.`,
  changeSteeperThanTrend: ([asked, usual]) =>
    `Målet kræver en forbedring på ${asked ?? "?"} på et år; hidtil har forbedringen i gennemsnit været ${usual ?? "?"} om året.`,
  nothingMeasured: () => "Der er ingen tidligere tal at vurdere målet mod.",
  deadlineGiven: () => "Fristen er angivet.",
  deadlineMissing: () => "Fristen er ikke skrevet; årets udgang gælder.",
  deadlineMissingInPeriod: () => "Fristen er ikke skrevet; periodens udgang gælder.",
} as const satisfies Record<string, FindingText>;

/** A contract's number of goals beside the average, and its areas without a goal. */
export const contractFindingTexts = {
  goals: (goals: string, average: string): string =>
    `Kontrakten har ${goals} mål. I Københavns beskæftigelsescentre var gennemsnittet ${average} i 2010 (13,2 i 2009 og 15,2 i 2008).`,
  areasWithoutGoal: (areas: readonly string[]): string =>
    areas.length === 0 ? "Alle fokusområder har mindst ét mål." : `Uden mål: ${areas.join("; ")}.`,
} as const;

/** What gave no goal, and why. */
export const passageTexts = {
  figures: "har tal, men er ikke læst som mål",
  laterYear: "gælder et senere år end kontraktens",
  wish: "kræver noget inden en dato, men er ikke læst som mål",
  weights: "er målenes vægte",
  contents: "er en indholdsfortegnelse",
  definition: "siger, hvordan der måles",
  fine: "handler om bod eller bonus",
  terms: "handler om løn, udbetaling eller følger",
  example: "er et eksempel",
} as const satisfies Record<string, string>;

/** How many passages were left, and where one stands. */
export const passedTexts = {
  count: (count: number): string =>
    count === 1 ? "Ét afsnit er ikke læst som mål:" : `${count} afsnit er ikke læst som mål:`,
  place: (page: number | null): string => (page === null ? "" : `side ${page}: `),
} as const;

export const proposalTexts = { doubtColumn: "Tvivl" } as const;
