import { formulaWorkbook, type Answer } from "../../scripts/functions/formulaWorkbook";

/** Each formula with what it answers: every argument that may be left out is, at the end and between semicolons. */
const cases: { formula: string; answer: string | number }[] = [
  { formula: '=MÅLOPFYLDELSE("Højst";17,3;18;20,4;;"Ændring")', answer: (18 - 20.4) / (17.3 - 20.4) },
  { formula: '=MÅLOPFYLDELSE("Højst";17,3;18;20,4)', answer: (18 - 20.4) / (17.3 - 20.4) },
  { formula: '=MÅLOPFYLDELSE("Højst";17,3;21;20,4)', answer: (21 - 20.4) / (17.3 - 20.4) },
  { formula: '=MÅLOPFYLDELSE("Højst";17,3;17,3;20,4)', answer: 1 },
  { formula: '=MÅLOPFYLDELSE("Højst";17,3;18;20,4;;"Niveau")', answer: 1 + (17.3 - 18) / 17.3 },
  { formula: '=MÅLOPFYLDELSE("Højst";17,3;18)', answer: 1 + (17.3 - 18) / 17.3 },
  { formula: '=MÅLOPFYLDELSE("Højst";17,3;18;;;)', answer: 1 + (17.3 - 18) / 17.3 },
  { formula: '=MÅLOPFYLDELSE("Interval";85;84,9;;100)', answer: 1 + (84.9 - 85) / 85 },
  { formula: '=MÅLOPFYLDELSE("Mindst";-5;-5)', answer: 1 },
  { formula: '=MÅLOPFYLDELSE("Mindst";-5;-6)', answer: 0.8 },
  { formula: '=MÅLOPFYLDELSE("Højst";-5;-5)', answer: 1 },
  { formula: '=MÅLOPFYLDELSE("Højst";-5;-4)', answer: 0.8 },
  { formula: '=MÅLOPFYLDELSE("Højst";-5;-4;-1)', answer: 0.75 },
  { formula: '=MÅLOPFYLDELSE("Interval";-5;3;;0)', answer: 0 },
  { formula: '=MÅLAFVIGELSE("Mindst";-5;-4)', answer: 1 },
  { formula: '=MÅLAFVIGELSE("Højst";-5;-4)', answer: -1 },
  { formula: '=MÅLSTATUS("Mindst";-5;-5)', answer: "Opfyldt" },
  { formula: '=MÅLSTATUS("Mindst";-5;-5,01)', answer: "Ikke opfyldt" },
  { formula: '=MÅLSTATUS("Højst";-5;-4;-1)', answer: "Delvist opfyldt" },
  {
    formula: '=MÅLFORKLARING("Mindst";-5;-6;;;"kr.")',
    answer:
      "-6 kr. mod mindst -5; det er en målopfyldelse på 80,0 %, men måltallet er ikke nået, og efter fristen gælder ingen gul grænse.",
  },
  {
    formula: '=MÅLFORKLARING("Højst";-5;-4;-1)',
    answer:
      "-4 mod højst -5. Faldet er 3 i forhold til udgangspunktet (-1); aftalt er 4, altså 75,0 %. Det er over den gule grænse på 50 %.",
  },
  { formula: '=MÅLSTATUS("Mindst";95;94,96)', answer: "Ikke opfyldt" },
  { formula: '=MÅLSTATUS("Mindst";95;94,96;;;0,9)', answer: "Delvist opfyldt" },
  { formula: '=MÅLSTATUS("Mindst";95;94,96;;;"90 %")', answer: "Delvist opfyldt" },
  { formula: '=MÅLSTATUS("Højst";17,3;18;20,4)', answer: "Delvist opfyldt" },
  { formula: '=MÅLSTATUS("Højst";17,3;20;20,4)', answer: "Ikke opfyldt" },
  { formula: '=MÅLSTATUS("Interval";85;92;;100)', answer: "Opfyldt" },
  { formula: '=MÅLAFVIGELSE("Mindst";36;38,5)', answer: 2.5 },
  { formula: '=MÅLAFVIGELSE("Interval";85;102;100)', answer: -2 },
  { formula: '=PERIODEMÅL(650;"marts 2009")', answer: 162.5 },
  { formula: '=PERIODEMÅL(650;"marts 2009";"Lineær";;"Sum")', answer: 162.5 },
  { formula: '=PERIODEMÅL(650;"marts 2009";;;"Gennemsnit")', answer: 650 },
  { formula: '=PERIODEMÅL(650;"marts 2009";"Konstant")', answer: 650 },
  { formula: '=PERIODEMÅL(17,5;"juni 2009";;20,5)', answer: 19 },
  { formula: '=PERIODEMÅL(18;"juni 2009";;20;"Sum")', answer: 9 },
  { formula: '=PERIODEMÅL(10;"juni 2009";"Ultimo")', answer: "" },
  { formula: '=PERIODEMÅL(10;"december 2009";"Ultimo")', answer: 10 },
  { formula: '=PERIODEMÅL(10;2009;"Ultimo")', answer: 10 },
  { formula: "=PERIODEMÅL(650;DATO(2009;3;15))", answer: 162.5 },
  { formula: '=MÅLPROGNOSE({"jan 2009";"feb 2009";"mar 2009"};{60;55;56};"Sum")', answer: 684 },
  { formula: '=MÅLPROGNOSE({"jan 2008";"jan 2009";"feb 2009"};{10;60;60};"Sum";2008)', answer: 120 },
  {
    formula: '=MÅLPROGNOSE({"jan 2009"\\"feb 2009"\\"mar 2009"};{91\\92\\94};"Gennemsnit")',
    answer: (91 + 92 + 94) / 3,
  },
  { formula: '=MÅLPROGNOSE({"jan 2009";"feb 2009";"mar 2009"};{90;91;92};"Seneste")', answer: 101 },
  {
    formula: '=MÅLFORKLARING("Mindst";95;94,96)',
    answer:
      "94,96 mod mindst 95; det er en målopfyldelse på 99,96 %, men måltallet er ikke nået, og efter fristen gælder ingen gul grænse.",
  },
  {
    formula: '=MÅLFORKLARING("Mindst";95;96;;;"pct.")',
    answer: "96 pct. mod mindst 95 pct.; det er en målopfyldelse på 101,1 %, og måltallet er nået.",
  },
  { formula: '=MÅLOPFYLDELSE("Milepæl";;"Ja")', answer: 1 },
  { formula: '=MÅLOPFYLDELSE("Milepæl";;1)', answer: 1 },
  { formula: '=MÅLOPFYLDELSE("Milepæl";DATO(2009;6;30);DATO(2009;6;30))', answer: 1 },
  { formula: '=MÅLOPFYLDELSE("Milepæl";DATO(2009;6;30);DATO(2009;7;1))', answer: 0 },
  { formula: '=MÅLAFVIGELSE("Milepæl";;"Ja")', answer: "" },
  { formula: '=MÅLFORKLARING("Milepæl";;"Nej")', answer: "Milepælen er ikke gennemført: 0 %." },
  { formula: '=MÅLTAL(412854;-5;"Pct.")', answer: 392211.3 },
  { formula: '=MÅLTAL(53;10;"Pct.point")', answer: 63 },
  { formula: '=MÅLTAL(20;-3;"Absolut")', answer: 17 },
  { formula: '=MÅLTAL(32;0;"")', answer: 32 },
  { formula: '=målopfyldelse("mindst";100;95)', answer: 0.95 },
];

const answers: Promise<Answer[]> = (async () => {
  const workbook = await formulaWorkbook();
  const all = await workbook.answers(cases.map(({ formula }) => formula));
  workbook.close();
  return all;
})();

test.each(cases.map((one, index) => ({ ...one, index })))("$formula is $answer", async ({ answer, index }) => {
  const shown = (await answers)[index]?.cells;
  expect(shown).toEqual([[typeof answer === "number" ? expect.closeTo(answer, 10) : answer]]);
});
