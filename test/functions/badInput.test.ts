import { formulaWorkbook, type Answer } from "../../scripts/functions/formulaWorkbook";

/** Wrong arguments give #VALUE!, missing ones #N/A, each with a sentence that says which and why. */
const cases: { formula: string; error: "#VALUE!" | "#N/A"; message: string }[] = [
  {
    formula: '=MÅLOPFYLDELSE("Over";95;96)',
    error: "#VALUE!",
    message: '»målform« kender ikke "Over". Skriv Mindst, Højst, Interval eller Milepæl.',
  },
  {
    formula: '=MÅLOPFYLDELSE("";95;96)',
    error: "#N/A",
    message: "»målform« mangler. Skriv Mindst, Højst, Interval eller Milepæl.",
  },
  {
    formula: '=MÅLOPFYLDELSE("Mindst";"mange";96)',
    error: "#VALUE!",
    message: '»måltal« er teksten "mange" og skal være et tal. Skriv fx 1250,5.',
  },
  {
    formula: '=MÅLOPFYLDELSE("Mindst";"12.5";96)',
    error: "#VALUE!",
    message: '»måltal« er teksten "12.5" og skal være et tal. Skriv fx 1250,5.',
  },
  { formula: '=MÅLOPFYLDELSE("Mindst";"";96)', error: "#N/A", message: "»måltal« mangler." },
  {
    formula: '=MÅLOPFYLDELSE("Interval";100;96;;85)',
    error: "#VALUE!",
    message: "»måltal_øvre« (85) er mindre end »måltal« (100). Byt om på dem.",
  },
  {
    formula: '=MÅLOPFYLDELSE("Interval";85;96)',
    error: "#N/A",
    message: "»måltal_øvre« mangler: et interval har både »måltal« og »måltal_øvre«.",
  },
  {
    formula: '=MÅLOPFYLDELSE("Mindst";95;"31-12-2009")',
    error: "#VALUE!",
    message: "»faktisk« er en dato (31-12-2009) og skal være et tal.",
  },
  {
    formula: '=MÅLOPFYLDELSE("Mindst";95;SAND)',
    error: "#VALUE!",
    message: '»faktisk« er teksten "Ja" og skal være et tal. Skriv fx 1250,5.',
  },
  {
    formula: '=MÅLOPFYLDELSE("Mindst";95;96;;;"Trin")',
    error: "#VALUE!",
    message: '»metode« kender ikke "Trin". Skriv Niveau eller Ændring.',
  },
  {
    formula: '=MÅLOPFYLDELSE("Højst";17,3;18;;;"Ændring")',
    error: "#N/A",
    message: "»udgangspunkt« mangler. Det kan ikke undværes, når »metode« er Ændring.",
  },
  {
    formula: '=MÅLOPFYLDELSE("Interval";85;90;80;100;"Ændring")',
    error: "#VALUE!",
    message: "»metode« kan ikke være Ændring ved et interval. Skriv Niveau, eller lad »metode« være tom.",
  },
  {
    formula: '=MÅLOPFYLDELSE("Mindst";95;96;"ukendt")',
    error: "#VALUE!",
    message: '»udgangspunkt« er teksten "ukendt" og skal være et tal. Skriv fx 1250,5.',
  },
  {
    formula: '=MÅLOPFYLDELSE("Mindst";95;1/0)',
    error: "#VALUE!",
    message: "»faktisk« er fejlen #DIVISION/0!. Ret den celle, som »faktisk« peger på.",
  },
  {
    formula: '=MÅLOPFYLDELSE("Mindst";95;IKKE.TILGÆNGELIG())',
    error: "#N/A",
    message: "»faktisk« er fejlen #I/T. Ret den celle, som »faktisk« peger på.",
  },
  {
    formula: '=MÅLOPFYLDELSE({"Mindst";"Højst"};{95;96;97};1)',
    error: "#VALUE!",
    message: "»målform« fylder 2 rækker, men »måltal« fylder 3 rækker. Områderne skal være lige store.",
  },
  {
    formula: '=MÅLOPFYLDELSE("Mindst";{95;96;97};{1\\2\\3})',
    error: "#VALUE!",
    message: "»måltal« fylder 3 rækker, men »faktisk« fylder 3 kolonner. Områderne skal være lige store.",
  },
  {
    formula: '=MÅLOPFYLDELSE("Milepæl";;"måske")',
    error: "#VALUE!",
    message: '»faktisk« er "måske". For en milepæl skrives Ja, Nej eller den dato, den blev gennemført.',
  },
  {
    formula: '=MÅLOPFYLDELSE("Milepæl";;12,5)',
    error: "#VALUE!",
    message: '»faktisk« er "12,5". For en milepæl skrives Ja, Nej eller den dato, den blev gennemført.',
  },
  {
    formula: '=MÅLOPFYLDELSE("Milepæl";;DATO(2009;6;30))',
    error: "#N/A",
    message: "»måltal« mangler: når »faktisk« er datoen for en milepæl, er »måltal« dens frist som dato.",
  },
  {
    formula: '=MÅLSTATUS("Mindst";95;90;;;1,01)',
    error: "#VALUE!",
    message: "»gul_grænse« (1,01) er ikke en grad. Skriv fx 0,9 eller 90 %.",
  },
  {
    formula: '=MÅLSTATUS("Mindst";95;90;;;90)',
    error: "#VALUE!",
    message: "»gul_grænse« (90) er ikke en grad. Skriv fx 0,9 eller 90 %.",
  },
  {
    formula: '=MÅLSTATUS("Mindst";95;90;;;"ca. 0,9")',
    error: "#VALUE!",
    message: "»gul_grænse« (ca. 0,9) er ikke en grad. Skriv fx 0,9 eller 90 %.",
  },
  {
    formula: '=MÅLTAL(53;10;"")',
    error: "#N/A",
    message: "»ændringstype« mangler: en ændring kan være Pct., Pct.point eller Absolut.",
  },
  {
    formula: '=MÅLTAL(53;10;"lidt")',
    error: "#VALUE!",
    message: '»ændringstype« kender ikke "lidt". Skriv Pct., Pct.point eller Absolut.',
  },
  {
    formula: '=MÅLTAL("";10;"Pct.")',
    error: "#N/A",
    message: "»udgangspunkt« mangler, så måltallet ikke kan beregnes. Et ukendt udgangspunkt er ikke 0.",
  },
  { formula: '=MÅLTAL(53;"";"Pct.")', error: "#N/A", message: "»ændring« mangler." },
  {
    formula: '=PERIODEMÅL(650;"snart")',
    error: "#VALUE!",
    message: '»periode« kan ikke læse "snart". Skriv fx marts 2009, 2009-03, 1. kvartal 2009 eller 2009.',
  },
  {
    formula: "=PERIODEMÅL(650;12,5)",
    error: "#VALUE!",
    message: '»periode« kan ikke læse "12,5". Skriv fx marts 2009, 2009-03, 1. kvartal 2009 eller 2009.',
  },
  {
    formula: '=PERIODEMÅL(650;"30. februar 2009")',
    error: "#VALUE!",
    message: '»periode« kan ikke læse "30. februar 2009". Skriv fx marts 2009, 2009-03, 1. kvartal 2009 eller 2009.',
  },
  { formula: '=PERIODEMÅL(650;"")', error: "#N/A", message: "»periode« mangler." },
  {
    formula: '=PERIODEMÅL(650;"marts 2009";"Jævnt")',
    error: "#VALUE!",
    message: '»periodisering« kender ikke "Jævnt". Skriv Lineær, Konstant eller Ultimo.',
  },
  {
    formula: '=PERIODEMÅL(650;"marts 2009";"";;"Snit")',
    error: "#VALUE!",
    message:
      '»opgørelse« kender ikke "Snit". Skriv Sum, Gennemsnit, Seneste, År til dato, Hver periode eller Afvigelse.',
  },
  {
    formula: '=PERIODEMÅL(650;"marts 2009";"Profil")',
    error: "#N/A",
    message: "»periodisering« er Profil, men formlen kender ikke profilen. Brug arket Status.",
  },
  {
    formula: '=MÅLPROGNOSE({"jan 2009";"feb 2009"};{60;55;56};"Sum")',
    error: "#VALUE!",
    message: "»perioder« fylder 2 rækker, men »værdier« fylder 3 rækker. Områderne skal være lige store.",
  },
  {
    formula: '=MÅLPROGNOSE({"jan 2009";"engang"};{60;55};"Sum")',
    error: "#VALUE!",
    message: '»perioder« kan ikke læse "engang". Skriv fx marts 2009, 2009-03, 1. kvartal 2009 eller 2009.',
  },
  { formula: '=MÅLPROGNOSE({"jan 2009";""};{60;55};"Sum")', error: "#N/A", message: "»perioder« mangler ud for 55." },
  {
    formula: '=MÅLPROGNOSE({"jan 2009";"30. februar 2009"};{60;55};"Sum")',
    error: "#VALUE!",
    message: '»perioder« kan ikke læse "30. februar 2009". Skriv fx marts 2009, 2009-03, 1. kvartal 2009 eller 2009.',
  },
  {
    formula: '=MÅLPROGNOSE({"jan 2009";""};{60;"1.055,5"};"Sum")',
    error: "#N/A",
    message: "»perioder« mangler ud for 1.055,5.",
  },
  {
    formula: '=MÅLPROGNOSE("jan 2009";"tres";"Sum")',
    error: "#VALUE!",
    message: '»værdier« er teksten "tres" og skal være et tal. Skriv fx 1250,5.',
  },
  {
    formula: '=MÅLPROGNOSE("jan 2009";60;"")',
    error: "#N/A",
    message: "»opgørelse« mangler. Skriv Sum, Gennemsnit, Seneste eller År til dato.",
  },
  {
    formula: '=MÅLPROGNOSE("jan 2009";60;"Snit")',
    error: "#VALUE!",
    message: '»opgørelse« kender ikke "Snit". Skriv Sum, Gennemsnit, Seneste eller År til dato.',
  },
  {
    formula: '=MÅLPROGNOSE("jan 2009";60;"Hver periode")',
    error: "#VALUE!",
    message:
      "»opgørelse« er Hver periode, og så er der ingen prognose ud fra tallene alene. Skriv Sum, Gennemsnit, Seneste eller År til dato.",
  },
  { formula: '=MÅLPROGNOSE("jan 2009";60;"Sum";2010)', error: "#N/A", message: "»værdier« har ingen tal for 2010." },
  {
    formula: '=MÅLPROGNOSE("jan 2009";60;"Sum";20,5)',
    error: "#VALUE!",
    message: "»år« (20,5) er ikke et årstal mellem 1900 og 2199 eller en periode som 2023/24.",
  },
  { formula: '=MÅLPROGNOSE("jan 2009";"";"Sum")', error: "#N/A", message: "»værdier« har ingen tal." },
  {
    formula: '=MÅLPROGNOSE("uge 2 2009";60;"Sum")',
    error: "#N/A",
    message: "Der er endnu ikke gået en hel måned, så et års tal kan ikke forudses.",
  },
  {
    formula: '=MÅLPROGNOSE("jan 2009";60;{"Sum";"Seneste"})',
    error: "#VALUE!",
    message: "»opgørelse« skal være én celle.",
  },
  {
    formula: '=MÅLFORKLARING("Over";95;96)',
    error: "#VALUE!",
    message: '»målform« kender ikke "Over". Skriv Mindst, Højst, Interval eller Milepæl.',
  },
  {
    formula: '=MÅLAFVIGELSE("Mindst";95;9E+307*9)',
    error: "#VALUE!",
    message: "»faktisk« er fejlen #NUM!. Ret den celle, som »faktisk« peger på.",
  },
  { formula: '=KONTRAKTSTATUS(1;2;"")', error: "#N/A", message: "»statusdato« mangler." },
  {
    formula: '=KONTRAKTSTATUS(1;2;"i morgen")',
    error: "#VALUE!",
    message: '»statusdato« er "i morgen" og skal være en dato, fx 31-12-2009.',
  },
  {
    formula: "=KONTRAKTSTATUS(1;2;DATO(2009;3;31))",
    error: "#VALUE!",
    message:
      "»mål«: Tabellen Mål mangler kolonnerne Kontrakt, Nr, Målform og Måltal. Tilføj kolonner med de overskrifter. Tag overskrifterne med, fx Mål[#Alle].",
  },
  {
    formula: "=MÅLMATRIX(1)",
    error: "#VALUE!",
    message:
      "»mål«: Tabellen Mål mangler kolonnerne Kontrakt, Nr, Styringsområde og Fokusområde. Tilføj kolonner med de overskrifter. Tag overskrifterne med, fx Mål[#Alle].",
  },
];

/** Numbers as text in Danish writing count as the numbers that they are. */
const texts: { written: string; degree: number }[] = [
  { written: "1.250,5", degree: 1 },
  { written: "1250,5", degree: 1 },
  { written: " 1.250,5 ", degree: 1 },
  { written: "1\u00a0250,5", degree: 1 },
  { written: "+1.250,5", degree: 1 },
  { written: "625,25", degree: 0.5 },
  { written: "\u22121.250,5", degree: -1 },
  { written: "1.250,5 %", degree: 1 },
];

const formulas = [
  ...cases.map(({ formula }) => formula),
  ...texts.map(({ written }) => `=MÅLOPFYLDELSE("Mindst";1250,5;"${written}")`),
];

const answers: Promise<Answer[]> = (async () => {
  const workbook = await formulaWorkbook();
  const all = await workbook.answers(formulas);
  workbook.close();
  return all;
})();

test.each(cases.map((one, index) => ({ ...one, index })))(
  "$formula is $error: $message",
  async ({ error, message, index }) => {
    const answer = (await answers)[index];
    expect({ cells: answer?.cells, message: answer?.message() }).toEqual({ cells: [[{ error }]], message });
  },
);

test.each(texts.map((one, index) => ({ ...one, index })))(
  "the text »$written« is read as a number",
  async ({ degree, index }) => {
    expect((await answers)[cases.length + index]?.cells).toEqual([[expect.closeTo(degree, 10)]]);
  },
);
