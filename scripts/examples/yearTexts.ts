import type { CalendarDate } from "../../src/domain/calendarDate";

/** The status dates of the year: two status meetings, the half year and the whole year. */
export const DATES = [
  "2009-03-31",
  "2009-06-30",
  "2009-09-30",
  "2009-12-31",
] as const satisfies readonly CalendarDate[];

/**
 * What the centre said of each goal that deviates, one text a status date; "" where the goal did not deviate. Like the
 * figures, the remarks are made up.
 */
export const REMARKS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  "1.1": [
    "Andelen er steget siden januar. Vi holder flere samtaler i de første seks uger.",
    "Andelen er faldet lidt siden april og ligger under målet. Vi følger den hver måned.",
    "Andelen har ligget over 36 pct. siden juli, men de første måneder trækker gennemsnittet ned.",
    "Målet blev ikke nået, men de sidste måneder lå over 36 pct. Indsatsen fortsætter i 2010.",
  ],
  "1.3": [
    "",
    "To sagsbehandlere har været sygemeldt siden april. Vi søger en vikar.",
    "Vikaren er på plads, men der er fortsat efterslæb fra foråret.",
    "Efterslæbet er ikke indhentet. Indsatsen fortsætter i 2010.",
  ],
  "1.4": [
    "Bestanden falder, men langsommere end aftalt. Vi har sat flere virksomhedsforløb i gang.",
    "Faldet fortsætter. Tilgangen har været højere end ventet.",
    "Tilgangen er nu på niveau med 2008, og bestanden falder.",
    "Over halvdelen af det aftalte fald er nået.",
  ],
  "1.5": [
    "Bestanden falder, men langsommere end aftalt. Samarbejdet med boligselskaberne begynder i maj.",
    "Det boligsociale samarbejde er i gang. Virkningen ventes i andet halvår.",
    "Bestanden falder langsomt. Vi følger udviklingen hver måned.",
    "Målet blev ikke nået. Samarbejdet med boligselskaberne evalueres i foråret 2010.",
  ],
  "1.6": ["", "", "", "Antallet steg i fjerde kvartal, fordi flere unge søgte kontanthjælp."],
  "1.9": [
    "Tilbud til nye ledige blev afgivet for sent i januar. Arbejdsgangen er lavet om.",
    "Rettidigheden nåede 95 pct. i april, men er siden faldet lidt. Den nye arbejdsgang følges op.",
    "Vi har ligget over 95 pct. siden juli.",
    "",
  ],
  "2.1": [
    "",
    "",
    "",
    "Fire flere klager fik medhold end i 2008. De handler alle om partshøring, og der er holdt et kursus.",
  ],
  "2.2": [
    "Sager fra 2008 trækker gennemsnittet op. Se handlingsplanen.",
    "De ældste sager er nu afgjort. Nye sager afgøres på godt tre måneder.",
    "Sagsbehandlingstiden falder efter planen.",
    "Sagsbehandlingstiden endte 0,1 måned over målet. Den er faldet med godt en måned siden januar.",
  ],
  "2.3": [
    "Forbruget er højere end aftalt, fordi huset har været åbent om aftenen. Se handlingsplanen.",
    "Ny belysning er sat op i juni. Virkningen kan først ses i andet halvår.",
    "Forbruget falder efter den nye belysning.",
    "Forbruget endte højere end aftalt, men lavere end i 2008.",
  ],
  "3.1": [
    "Der har været influenza i marts.",
    "Sygefraværet falder. Der er holdt samtaler med alle med mere end tre perioder.",
    "Fraværet ligger tæt på det aftalte.",
    "Langt det meste af det aftalte fald er nået.",
  ],
  "3.2": [
    "Der har været influenza i marts.",
    "Korttidsfraværet falder efter samtalerne.",
    "Korttidsfraværet ligger tæt på det aftalte.",
    "Faldet blev næsten som aftalt.",
  ],
  "3.3": [
    "",
    "",
    "",
    "Scoren er steget med otte point siden målingen i marts 2008. Resultatet drøftes på personaledagen i februar.",
  ],
  "4.2": [
    "",
    "",
    "",
    "Købsbudgettet blev overskredet med 1,2 pct., fordi flere borgere end ventet kom i tilbud i december.",
  ],
};

/** The goals of *Resultatstatus* each month. */
export const MONTHLY: ReadonlySet<string> = new Set(["1.1", "1.2", "1.3", "2.2", "3.1", "4.1"]);

/** The action plans, and the status date that each was written after. */
export const PLANS = [
  {
    after: "2009-03-31",
    nr: "2.2",
    cause: "Mange sager fra 2008 er ikke afgjort.",
    action: "To erfarne sagsbehandlere tager de ældste sager.",
    responsible: "Maja Friis",
    deadline: "2009-09-30",
    expectedEffect: "Under tre måneder i gennemsnit fra fjerde kvartal.",
    state: "underWay",
    created: "2009-04-20",
  },
  {
    after: "2009-03-31",
    nr: "2.3",
    cause: "Huset er åbent to aftener om ugen.",
    action: "Ny belysning og styring af ventilationen.",
    responsible: "Per Toft",
    deadline: "2009-12-01",
    expectedEffect: "Et forbrug under det i 2008.",
    state: "underWay",
    created: "2009-04-20",
  },
  {
    after: "2009-06-30",
    nr: "1.3",
    cause: "To sagsbehandlere er sygemeldt.",
    action: "En vikar ansættes indtil årets udgang.",
    responsible: "Lene Holm",
    deadline: "2009-12-31",
    expectedEffect: "95 pct. fra oktober.",
    state: "underWay",
    created: "2009-07-10",
  },
] as const;
