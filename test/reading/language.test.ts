import { readContract } from "../../src/reading/contract/readContract";
import { readSentence } from "../../src/reading/sentence/readSentence";

/** The rules of the language of goals. A row: what is said, and how it is read. */
const read = (text: string) => readSentence(text, { contractYear: 2010 });
const first = (text: string) => {
  const [goal] = read(text);
  if (!goal) throw new Error("no goal");
  return goal;
};

describe("limits", () => {
  test.each([
    ["Andelen skal være mindst 80 pct.", "atLeast"],
    ["Andelen skal som minimum udgøre 80 pct.", "atLeast"],
    ["Andelen skal være min. 80 pct.", "atLeast"],
    ["Andelen må ikke være under 80 pct.", "atLeast"],
    ["Andelen skal være 80 pct. eller derover.", "atLeast"],
    ["Andelen skal op på 80 pct.", "atLeast"],
    ["Andelen må højst være 80 pct.", "atMost"],
    ["Andelen må højest være 80 pct.", "atMost"],
    ["Andelen må maksimalt udgøre 80 pct.", "atMost"],
    ["Andelen skal være max. 80 pct.", "atMost"],
    ["Andelen må ikke overstige 80 pct.", "atMost"],
    ["Andelen skal være 80 pct. eller derunder.", "atMost"],
    ["Andelen skal være under 80 pct.", "atMost"],
    ["Der er et loft på 80 pct.", "atMost"],
    ["Andelen må være 80 pct.", "atMost"],
    ["Ventetiden må for ingen borgere overstige 7 dage.", "atMost"],
    ["Ingen kommune må have mere end 10 pct. ledige.", "atMost"],
    ["Andelen skal ligge mellem 80 og 90 pct.", "between"],
    ["Andelen skal ligge fra 80 til 90 pct.", "between"],
    ["Andelen skal ligge på 80-90 pct.", "between"],
    ["Mindst 80 pct. og højst 90 pct. af sagerne", "between"],
    ["Budgettet skal overholdes inden for +/- 2 pct.", "between"],
    ["Der skal opnås besparelser på mindst 35 mio. kr.", "atLeast"],
    ["Der skal opnås en energibesparelse på 28.500 MWh.", "atLeast"],
    ["Frafaldet skal som minimum fastholdes på det nuværende niveau.", "atMost"],
    ["Andelen kan aldrig overstige 65 pct.", "atMost"],
    ["At udtage 100.000 hektar jorde med højt kulstofindhold.", "atLeast"],
    ["Elevernes karaktergennemsnit skal som minimum ligge som landsgennemsnittet.", "atLeast"],
  ])("%s → %s", (text, form) => expect(first(text).form).toBe(form));
});

describe("the direction is read from the verb", () => {
  test.each([
    ["Antallet nedbringes med 10 pct.", "atMost", -10],
    ["Antallet skal falde med 10 pct.", "atMost", -10],
    ["Antallet skal ned med 10 pct.", "atMost", -10],
    ["Antallet øges med 10 pct.", "atLeast", 10],
    ["Antallet skal stige med 10 pct.", "atLeast", 10],
    ["Antallet skal være 10 pct. lavere end i 2009.", "atMost", -10],
    ["Antallet skal være mindst 14 pct. mindre end i 2009.", "atMost", -14],
    ["Sygefraværet forbedres med 10 pct.", "atMost", -10],
    ["Tilfredsheden forbedres med 10 pct.", "atLeast", 10],
    ["Antallet må højst stige med 10 pct.", "atMost", 10],
    ["Antallet halveres.", "atMost", -50],
    ["Antallet fordobles.", "atLeast", 100],
    ["Antallet skal reduceres med en tredjedel.", "atMost", -33.33],
    ["Klagerne fastholdes på niveauet i 2009.", "atMost", 0],
    ["Rettidigheden fastholdes på niveauet i 2009.", "atLeast", 0],
    ["Antallet må ikke overskride niveauet i 2009.", "atMost", 0],
    ["Klagerne skal nedbringes med 0 pct.", "atMost", 0],
  ])("%s → %s, %d", (text, form, change) =>
    expect(first(text)).toMatchObject({ form, change, changeKind: "relative" }),
  );
});

describe("levels and changes complete each other", () => {
  test.each([
    [
      "Andelen skal stige med 10 pct. point til 63 pct.",
      { baseline: 53, target: 63, change: 10, changeKind: "points" },
    ],
    ["Andelen skal stige fra 53 pct. til 63 pct.", { baseline: 53, target: 63, change: 10, changeKind: "points" }],
    [
      "Fraværet nedbringes fra 16 dage pr. medarbejder i 2009 til 15 dage i 2010.",
      {
        baseline: 16,
        target: 15,
        change: -1,
        changeKind: "absolute",
        unit: "dage pr. medarbejder",
        baselinePeriod: "2009",
      },
    ],
    [
      "Forbruget nedbringes med 5 pct. ift. 2009, hvor det var 1.000 kWh.",
      { baseline: 1000, target: 950, change: -5, changeKind: "relative" },
    ],
    ["Andelen skal være 80 pct. mod 74 pct. i 2009.", { baseline: 74, target: 80, change: 6, changeKind: "points" }],
    [
      "Klagerne fastholdes på 2009-niveauet, dvs. 32 point.",
      { baseline: 32, target: 32, change: 0, changeKind: "relative" },
    ],
    [
      "Udgifterne nedbringes fra 210 til 198 mio. kr.",
      { baseline: 210000000, target: 198000000, change: -12000000, changeKind: "absolute" },
    ],
    ["Restancen på 1.800 sager nedbringes med en tredjedel.", { change: -33.33, changeKind: "relative" }],
    [
      "Sygefraværet skal være 14 dage (2009: 15,6 dage).",
      { baseline: 15.6, target: 14, change: -1.6, changeKind: "absolute" },
    ],
    [
      "Udslippet skal være mindst 40 pct. under 2009-niveauet.",
      { target: null, change: -40, changeKind: "relative", form: "atMost" },
    ],
    ["Klagerne halveres fra 20 til 10.", { baseline: 20, target: 10, change: -50, changeKind: "relative" }],
    ["Klagerne halveres, så der højst er 90.", { baseline: 180, target: 90, change: -50 }],
    ["Antallet må højst være 1.100, svarende til et fald på 5 pct.", { baseline: null, target: 1100, change: -5 }],
    ["Andelen skal være 35 pct. i 2015; i dag er tallet 28 pct.", { baseline: 28, target: 35 }],
    [
      "I 2009 blev der brugt 92 ton, og tallet skal ned, så der højst bruges 80 ton.",
      { baseline: 92, target: 80, change: -12, changeKind: "absolute" },
    ],
    [
      "Reduktion af udledningen foreslås at nå 66 pct.",
      { target: null, change: -66, changeKind: "relative", form: "atMost" },
    ],
    [
      "Budgetresultatet skal forbedres fra -3 mio. kr. til -1 mio. kr.",
      { form: "atLeast", baseline: -3000000, target: -1000000 },
    ],
    [
      "Sygefraværet, som i 2009 var på 14,2 dage, skal være på 13 dage.",
      { baseline: 14.2, target: 13, change: -1.2, changeKind: "absolute" },
    ],
    ["Antal klager: udgangspunkt 2009: 96, mål i 2010: 60", { baseline: 96, target: 60, change: -36 }],
    [
      "Antallet af patienter, som venter i mere end 24 timer, skal være halveret.",
      { target: null, change: -50, form: "atMost" },
    ],
    [
      "Reduktion i antallet af børn anbragt på institution på 10 pct. i forhold til 2009, hvor 140 børn var anbragt.",
      { baseline: 140, target: 126, change: -10 },
    ],
    [
      "Gælden reduceres med netto 65 mio. kr. om året, svarende til netto 260 mio. kr.",
      { target: null, change: -65000000, changeKind: "absolute" },
    ],
  ])("%s", (text, expected) => expect(first(text)).toMatchObject(expected));
});

describe("numbers", () => {
  test.each([
    ["Mindst 211.207 borgere", 211207],
    ["Mindst 1,2 mio. kr.", 1200000],
    ["Mindst 750 t.kr.", 750000],
    ["Mindst 5,5 dage", 5.5],
    ["Mindst halvanden time", 1.5],
    ["Mindst 1½ mio. kr.", 1500000],
    ["Mindst femogtyve borgere", 25],
    ["Mindst halvdelen af borgerne", 50],
    ["En tredjedel af borgerne", 33.33],
    ["Mindst to ud af tre borgere", 66.67],
    ["Hver femte borger skal i job", 20],
    ["Mindst 3/4 af borgerne", 75],
    ["Alle borgere skal have en plan", 100],
    ["Ingen borgere må stå uden plan i 2010", 0],
    ["Mindst 60 vægtprocent", 60],
  ])("%s → %d", (text, target) => expect(first(text).target).toBe(target));

  test("3-4.000 is three to four thousand", () =>
    expect(first("Der skal bygges 3-4.000 boliger.")).toMatchObject({ target: 3000, targetUpper: 4000 }));
});

describe("numbers that are not the target", () => {
  test.each([
    ["ages", "Mindst 80 pct. af de unge under 30 år er i job", 80],
    ["years", "I 2010 skal 80 pct. i job", 80],
    ["group definitions", "Antallet af sager over 52 uger må højst være 400", 400],
    ["a share of months", "44,5 pct. er i job i min. 3 ud af 7 måneder", 44.5],
    ["question numbers", "Scoren på spørgsmål 10 skal være mindst 63 pct.", 63],
    ["legal paragraphs", "Efter § 56 skal 90 pct. af sagerne afgøres til tiden", 90],
    ["the 2 in CO2", "CO2-udledningen må højst være 4 ton", 4],
    ["last year's result", "Andelen skal være 80 pct. I 2009 var den 75 pct.", 80],
    ["what stands in quotation marks", "Scoren på “Mindst 5 gange om dagen” skal være 70 pct.", 70],
    ["ordinals", "70 pct. skal være afsluttet i deres 8. uge", 70],
    ["scales", "Tilfredsheden skal på en skala fra 1 til 7 være mindst 5,2", 5.2],
    ["time limits of a share", "90 pct. af sagerne afgøres inden for 30 dage", 90],
    ["names of numbers", "98 pct. af 112-opkaldene besvares", 98],
    ["degrees", "Antallet af tryksår af grad 3 og 4 skal være højst 20", 20],
    ["a span of years", "I planen for 2013-20 skal antallet være højst 40", 40],
    ["years beside the move", "Fraværet skal fra 2009 til 2011 bringes ned på 12 dage", 12],
    ["time limits behind a half", "Over halvdelen af borgerne skal inden for 3 år være i job", 50],
  ])("%s: %s", (_name, text, target) => expect(first(text).target).toBe(target));
});

describe("deadlines", () => {
  test.each([
    ["Planen skal foreligge senest den 1. oktober 2010.", "2010-10-01"],
    ["Planen skal foreligge ved udgangen af 2. kvartal 2010.", "2010-06-30"],
    ["Planen skal foreligge i 1. halvår 2010.", "2010-06-30"],
    ["Planen skal foreligge inden udgangen af marts.", "2010-03-31"],
    ["Andelen skal være 80 pct. ultimo 2011.", "2011-12-31"],
    ["Andelen skal være 80 pct. i skoleåret 2015/16.", "2016-07-31"],
    ["Andelen skal være 80 pct. pr. 31.12.2012.", "2012-12-31"],
    ["Andelen skal være 80 pct.", "2010-12-31"],
    ["Antallet skal i 2010 falde med 5 pct. i forhold til 2009.", "2010-12-31"],
  ])("%s → %s", (text, deadline) => expect(first(text).deadline).toBe(deadline));
});

describe("how measurements become one figure", () => {
  test.each([
    ["Mindst 25 pct. af samtalerne holdes månedsvis", "everyPeriod"],
    ["Der skal i gennemsnit være 12 samtaler", "mean"],
    ["Andelen skal være 80 pct.", "mean"],
    ["Centret skal placere 650 ledige", "sum"],
    ["Antallet af sager skal ultimo 2010 være højst 400", "latest"],
    ["Scoren skal være mindst 70 pct.", "latest"],
    ["Prognosen må højst afvige 3 pct. fra årsresultatet", "deviation"],
  ])("%s → %s", (text, aggregation) => expect(first(text).aggregation).toBe(aggregation));
});

describe("several goals in one sentence", () => {
  test.each([
    ["Mindst 60 pct. skal i job, og mindst 25 pct. skal i uddannelse.", [60, 25]],
    ["Andelen skal for unge og ældre være hhv. 40 pct. og 30 pct.", [40, 30]],
    ["Andelen skal for unge og ældre være hhv. mindst 40 pct. og højst 30 pct.", [40, 30]],
    ["Punktligheden skal være minimum 78 pct., og på S-banen minimum 92 pct.", [78, 92]],
    ["Der holdes 1.200 møder, heraf mindst 300 med nye virksomheder.", [1200, 300]],
    ["Sagsbehandlingstiden skal være 6 uger for enkle sager og 10 uger for andre.", [6, 10]],
    ["Fraværet må være 3 dage i kontorerne og for institutionerne 6 dage.", [3, 6]],
    ["Centret skal gennemføre 120 besøg og indgå 40 aftaler.", [120, 40]],
    ["75 pct. af bilerne skal køre på el i 2024, og i 2030 skal alle.", [75, 100]],
    ["Afgørelser skal gives inden for 180 dage, og arealsager inden for 160 dage.", [180, 160]],
    ["Tiden er op til 3 uger, og for ansøgninger om pleje op til 4 uger.", [3, 4]],
    ["80 pct. af udrykningerne skal være fremme inden for 10 minutter og 94 pct. inden for 15 minutter.", [80, 94]],
    ["Huset skal have en belægning på mindst 95 pct. og højst 10 pct. genindskrivninger.", [95, 10]],
    [
      "Der skal gennemføres mindst 42.500 besøg, og antallet af udskrivninger fastholdes på niveau med 2009.",
      [42500, null],
    ],
    ["Både sagsbehandlingstiden og antallet af klager skal ned med 20 pct.", [null, null]],
  ])("%s", (text, targets) => {
    expect(read(text).map(({ target }) => target)).toEqual(targets);
    expect(read(text).map(({ part }) => part)).toEqual(["a", "b"]);
  });

  test.each([
    [
      "Senest den 1. oktober skal planen foreligge, og ved udgangen af 2010 skal 60 pct. af værkerne være sikret.",
      ["milestone", "atLeast"],
    ],
    [
      "Borgerservice indfører i 1. halvår 2010 tidsbestilling, og ventetiden må højst være 10 minutter.",
      ["milestone", "atMost"],
    ],
    [
      "Inden udgangen af 2. kvartal skal planen foreligge, og senest den 1. december skal systemet være i brug.",
      ["milestone", "milestone"],
    ],
    ["Sygefraværet skal nedbringes til 10 dage, og det skal ske senest den 1. december.", ["atMost"]],
  ])("a deed with a date of its own: %s", (text, forms) => expect(read(text).map(({ form }) => form)).toEqual(forms));

  test("a figure for each year is a goal for each year", () =>
    expect(
      read("Frafaldet skal maksimalt være 15 pct. i 2014, 14 pct. i 2015 og 12 pct. i 2016.").map(
        ({ form, target, deadline }) => [form, target, deadline],
      ),
    ).toEqual([
      ["atMost", 15, "2014-12-31"],
      ["atMost", 14, "2015-12-31"],
      ["atMost", 12, "2016-12-31"],
    ]));
  test("the start holds for all of them", () =>
    expect(
      read("Antallet skal falde fra 64 i 2011 til 50 i 2012 og 40 i 2013.").map(({ baseline, change }) => [
        baseline,
        change,
      ]),
    ).toEqual([
      [64, -14],
      [64, -24],
    ]));
  test("two starts are not two goals", () =>
    expect(read("Andelen skal være mindst 90 pct. mod 84 pct. i 2012 og 82 pct. i 2011.")).toHaveLength(1));

  test("two limits of one measure are one goal", () =>
    expect(read("Centret skal bruge mindst 85 pct. og højst 100 pct. af sit budget.")).toHaveLength(1));
});

describe("what is told is no goal", () => {
  test.each([
    "Centret havde i 2009 en rettidighed på 91 pct.",
    "Sygefraværet er faldet fra 17,2 dage til 15,9 dage.",
    "Antallet af sager steg med 9 pct.",
    "Kontoret har 38 medarbejdere.",
    "Resultatmålet vægter 20 pct.",
    "Målet opgøres ved årets udgang.",
    "Kontrakten gælder fra 1. januar 2010 til 31. december 2010.",
    "Aktuelt er kapaciteten 44 pct.",
    "I 2013 valgte 19 pct. af de unge en erhvervsuddannelse.",
    "Omkring 180 mennesker omkom sidste år i trafikken.",
    "Det svarer til 21 pct. af arealet.",
    "Omkring 170 personer mister livet i trafikken, og flere end 2.900 kommer til skade.",
    "I de første ni måneder er der oprettet 12.000 sager.",
    "Sagsbehandlingstiden er faldet med 28 pct. i løbet af de seneste tre år.",
    "I kontrakten beskrives de mål, som centret skal indfri i 2010.",
  ])("%s", (text) => expect(read(text)).toEqual([]));

  test.each([
    ["Antal gennemførte samtaler: 100", 100],
    ["36 pct. har en plan.", 36],
    ["»Mindst 50 pct. skal i job«", 50],
    ["I 2009 var der 4.000 indlæggelser, og målet er højst 3.000.", 3000],
  ])("but this is one: %s", (text, target) => expect(read(text).map((goal) => goal.target)).toEqual([target]));

  test.each([
    [
      ["1.1 Centret skal styrke samarbejdet.", "1.2 Andelen skal være 45 pct.", "1.3 Fraværet skal ned til 5 pct."],
      ["1.1", "1.2", "1.3"],
    ],
    [
      ["Centret skal styrke samarbejdet.", "Andelen skal være 45 pct.", "Fraværet skal ned til 5 pct."],
      ["1", "2"],
    ],
    [
      ["1.1 Målene er sat af udvalget.", "1.2 Andelen skal være 45 pct.", "1.3 Fraværet skal ned til 5 pct."],
      ["1.2", "1.3"],
    ],
  ])("what is numbered as the goals are and demands something is not passed over: %j", (lines, numbers) =>
    expect(readContract(lines.join("\n")).goals.map(({ nr }) => nr)).toEqual(numbers),
  );

  test("a numbered list beside a table is read as well", () => {
    const table = "Nr.\tMål\n2.1\tFraværet skal ned til 5 pct.\n2.2\tScoren skal være mindst 70 pct.";
    const { goals } = readContract(`1.1 Andelen skal være 45 pct.\n1.2 Der skal holdes 12 møder.\n\n${table}\n`);
    expect(goals.map(({ nr, target }) => [nr, target])).toEqual([
      ["1.1", 45],
      ["1.2", 12],
      ["2.1", 5],
      ["2.2", 70],
    ]);
  });

  test("a goal of a contract in which nothing is read still has its row, in doubt", () => {
    const [goal] = readContract("Resultatmål 1.1\nMålet opgøres ved årets udgang.\n").goals;
    expect(goal).toMatchObject({ nr: "1.1", target: null, doubts: [{ code: "noNumber" }] });
  });
});

describe("doubts", () => {
  test.each([
    ["noNumber", "Sygefraværet skal nedbringes."],
    ["directionUncertain", "Klagefrekvensen skal som minimum være 1,96."],
    ["directionUncertain", "Udrykningstiden skal være 8 minutter."],
    ["directionUncertain", "Andelen af sager med fejl skal udgøre 3 pct."],
    ["directionUncertain", "Hjemmesiden skal have en oppetid på 99 pct."],
    ["unitUncertain", "Antallet skal stige fra 210 til 198.000."],
    ["unitUncertain", "Andelen skal være 40 personer."],
    ["severalGoals", "Andelen skal være 80 procent. Der er 12 kurser."],
    ["figuresDisagree", "Udgifterne nedbringes fra 210 til 198 mio. kr., svarende til 8 pct."],
    ["figuresDisagree", "Sygefraværet skal reduceres med 1 procentpoint fra 5,5 pct. til 4,4 pct."],
    ["measureUnclear", "95 pct. af sagerne afgøres inden for 4 uger i 2012 og 3 uger i 2013."],
    ["directionUncertain", "Resultatet skal forbedres med 5 mio. kr. i forhold til budgettet."],
    ["measureUnclear", "Besvarelsesprocenten er 92 pct."],
    ["measureUnclear", "Centret skal med 30 projekter nå 400 borgere."],
    ["measureUnclear", "Udslippet skal være mindst 40 pct. under det oprindelige."],
    ["baselineMissing", "Antallet skal falde med 10 pct."],
    ["unitUncertain", "Udledningen skal falde med 10 pct."],
    ["severalGoals", "Mindst 60 pct. skal i job, og mindst 25 pct. skal i uddannelse."],
    [
      "figuresDisagree",
      "Antallet nedbringes til 44 point, svarende til en reduktion på 9 pct. ift. 2009 niveauet på 48 point",
    ],
    ["measureUnclear", "Kommunen skal træffe afgørelse inden for 4 uger."],
    ["measureUnclear", "Udledningen skal falde med 55-65 pct."],
    ["aggregationAssumed", "Der skal være 400 brugere."],
  ])("%s: %s", (code, text) => expect(first(text).doubts.map((doubt) => doubt.code)).toContain(code));

  test("deadlineMissing: without a contract's year", () =>
    expect(readSentence("Andelen skal være 80 pct.")[0]?.doubts.map(({ code }) => code)).toContain("deadlineMissing"));
  test.each([
    "Udgifterne nedbringes fra 210 til 198 mio. kr., svarende til 5,7 pct.",
    "Antallet reduceres fra 2.140 sager til 1.900 sager, svarende til 11 pct.",
    "Mindst 40 pct. af virksomhederne med mere end 5 ansatte skal besøges.",
    "Antallet af ulykker pr. 1.000 ansatte skal ned på 30.",
    "90 pct. af klagerne skal afgøres inden for 6 måneder.",
  ])("none about figures: %s", (text) => {
    const codes = first(text).doubts.map(({ code }) => code);
    expect(
      codes.filter((code) =>
        ["figuresDisagree", "measureUnclear", "directionUncertain", "severalGoals"].includes(code),
      ),
    ).toEqual([]);
  });
  test("figures that agree raise none", () =>
    expect(first("Andelen skal stige med 10 pct. point til 63 pct. fra 53 pct.").doubts).toEqual([]));
});

describe("what is read has the words it was read from", () => {
  const text = "Sygefraværet skal nedbringes fra 16 dage pr. medarbejder i 2009 til højst 15 dage ultimo 2010.";
  test.each([
    ["baseline", "16 dage pr. medarbejder"],
    ["baselinePeriod", "2009"],
    ["target", "15 dage"],
    ["form", "højst"],
    ["deadline", "ultimo 2010"],
  ] as const)("%s: “%s”", (field, words) => {
    const span = first(text).spans[field];
    expect(text.slice(span?.start, span?.end)).toBe(words);
  });
});

describe("running totals", () => {
  test.each([
    { text: "Antallet af forløb opgjort år til dato skal være mindst 650.", aggregation: "yearToDate" },
    { text: "Der skal akkumuleret gennemføres 650 forløb i 2010.", aggregation: "yearToDate" },
    { text: "Der skal gennemføres 650 forløb i 2010.", aggregation: "sum" },
  ])("$text is $aggregation", ({ text, aggregation }) => {
    expect(read(text)[0]?.aggregation).toBe(aggregation);
  });
});
