import { readContract } from "../../src/reading/contract/readContract";
import { readSentence } from "../../src/reading/sentence/readSentence";
import { inLine } from "./inLine";

const read = (text: string): string[] => readSentence(text, { contractYear: 2017 }).map((goal) => inLine(goal).trim());
const sure = (text: string): string[] => read(text).map((line) => line.replace(/ \?.*$/, ""));
const wordsLeft = (text: string): (string | undefined)[] =>
  readSentence(text, { contractYear: 2017 }).flatMap(({ doubts }) => doubts.flatMap(({ words }) => words));

describe("none of those are to be, and a time says of which", () => {
  test.each([
    ["Ingen klage må ligge uden svar i mere end 3 uger.", ["Højst 0 antal 2017"]],
    ["Ingen nedbrud med en varighed på mere end 2 timer.", ["Højst 0 antal 2017"]],
    ["Ingen borger må vente mere end 3 uger.", ["Højst 3 uger 2017"]],
  ])("%s", (text, expected) => expect(sure(text)).toEqual(expected));
});

describe("a move in brackets is that of the year before", () => {
  test.each([
    ["Prisen må højst stige med 2,5 pct. fra 2016 til 2017 (–1,0 pct. året før).", [null, 2.5]],
    ["Prisen må højst stige med 2,5 pct. (–1,0 pct. året før).", [null, 2.5]],
  ])("%s", (text, expected) =>
    expect(readSentence(text).map(({ target, change }) => [target, change])).toEqual([expected]),
  );
});

describe("what is held at a limit has no known start", () => {
  test.each([
    ["Frafaldet holdes på eller under 9 pct.", ["Højst 9 pct. 2017"]],
    ["Dækningsgraden holdes på eller over 91 pct.", ["Mindst 91 pct. 2017"]],
    ["Frafaldet holdes på 9 pct.", ["Højst 9 pct. fra 9 2017"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("a milestone says which words it left", () => {
  test.each([
    ["Regnskabet for 2017 skal være uden anmærkninger.", ["uden"]],
    ["Udkastet skal være klar primo 2017 og den endelige plan ultimo 2017.", ["primo 2017"]],
    ["Portalen går i luften 3. maj 2017, og testen gennemføres inden 1. juli.", ["3. maj 2017"]],
    ["Planen skal være klar ultimo 2017.", []],
    ["Planen for 2018 skal godkendes inden 1. juli 2017.", []],
    ["Planen skal efter høringen den 3. maj 2017 godkendes inden 1. juli 2017.", []],
  ])("%s", (text, expected) => expect(wordsLeft(text)).toEqual(expected));
});

describe("one thing to be done in a time may be no time that is measured", () => {
  test.each([
    ["En rapport foreligger senest 5 uger efter kampagnen.", ["Højst 5 uger 2017 ? measureUnclear aggregationAssumed"]],
    ["Sagsbehandlingstiden er højst 5 uger efter ansøgningen.", ["Højst 5 uger 2017"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("each figure has the year before it", () => {
  test.each([
    [
      "Andelen på skolerne: 2017: 61 pct.; 2018: 63 pct.; 2019: 66 pct.",
      ["a Mindst 61 pct. 2017", "b Mindst 63 pct. 2018", "c Mindst 66 pct. 2019"],
    ],
    [
      "For 2017 er målet 61 pct., for 2018 63 pct. og for 2019 og frem 66 pct.",
      ["a Mindst 61 pct. 2017", "b Mindst 63 pct. 2018", "c Mindst 66 pct. 2019"],
    ],
    ["Målet for 2017 er 61 pct.; for 2018 er målet 63 pct.", ["a Mindst 61 pct. 2017", "b Mindst 63 pct. 2018"]],
    ["Andelen skal være 61 pct. i 2017 og 63 pct. i 2018.", ["a Mindst 61 pct. 2017", "b Mindst 63 pct. 2018"]],
    [
      "I 2017 skal andelen være 61 pct., og i 2018 skal ventetiden være 6 dage.",
      ["a Mindst 61 pct. 2017", "b Højst 6 dage 2018"],
    ],
    ["I 2016 var andelen 58 pct., og i 2017 skal den være 61 pct.", ["Mindst 61 pct. fra 58 2017"]],
  ])("%s", (text, expected) => expect(sure(text)).toEqual(expected));
});

describe("a sentence with the year before says where the change starts", () => {
  test.each([
    ["Andelen skal øges med 3 procentpoint i forhold til 2016. I 2016 bestod 71 %.", ["Mindst 74 pct. fra 71 2017"]],
    ["Andelen skal øges med 3 procentpoint i forhold til 2016. I 2016 fuldførte 71 %.", ["Mindst 74 pct. fra 71 2017"]],
    ["Andelen skal øges med 3 procentpoint i forhold til 2016.", ["Mindst pct. 2017"]],
  ])("%s", (text, expected) => expect(sure(text)).toEqual(expected));
});

describe("in a document", () => {
  const goals = (...lines: string[]): string[] => readContract(lines.join("\n")).goals.map(inLine);

  test("goals without a number have that of their chapter, where there are more chapters", () =>
    expect(
      goals(
        "Resultatkontrakt 2017",
        "",
        "1 Drift",
        "Mindst 95 pct. af fakturaerne skal betales til tiden.",
        "2 Service",
        "Mindst 80 pct. af borgerne skal være tilfredse.",
        "Svartiden må højst være 5 dage.",
      ),
    ).toEqual(["1 Mindst 95 pct. 2017", "2a Mindst 80 pct. 2017", "2b Højst 5 dage 2017"]));

  test("below one chapter they are counted", () =>
    expect(
      goals(
        "Resultatkontrakt 2017",
        "",
        "3 Mål",
        "Mindst 95 pct. af fakturaerne skal betales til tiden.",
        "Svartiden må højst være 5 dage.",
      ),
    ).toEqual(["1 Mindst 95 pct. 2017", "2 Højst 5 dage 2017"]));

  test("a figure without a word of what it measures is in doubt", () =>
    expect(
      goals(
        "Resultatkontrakt 2017",
        "",
        "Indsatsområde\tMål",
        "Trivsel\tMindst 80 pct.",
        "Trivsel\tMindst 85 pct.",
        "Fravær\tMindst 90 pct.",
      ),
    ).toEqual([
      "1 Mindst 80 pct. 2017 ? measureUnclear",
      "2 Mindst 85 pct. 2017 ? measureUnclear",
      "3 Mindst 90 pct. 2017",
    ]));
});

describe("a wish without a figure is told as passed over", () => {
  const passed = (line: string): string[] =>
    readContract(
      ["Resultatkontrakt 2017", "", line, "Mindst 95 pct. af fakturaerne skal betales til tiden."].join("\n"),
    ).passed.map(({ kind }) => kind);

  test.each([
    ["Vi vil have et tættere samarbejde med naboerne.", ["wish"]],
    ["Centret arbejder for, at flere unge får et fritidsjob.", ["wish"]],
    ["Biblioteket ønsker kortere ventetid.", ["wish"]],
    ["Vi vil være til stede i bydelen.", []],
    ["Ventetiden er kortere end før.", []],
  ])("%s", (line, kinds) => expect(passed(line)).toEqual(kinds));
});

describe("the line below may say where a change starts", () => {
  const goals = (...lines: string[]): string[] =>
    readContract(["Dialogaftale 2017", "", ...lines].join("\n")).goals.map((goal) =>
      inLine(goal).replace(/ \?.*$/, ""),
    );

  test.each([
    ["Opgørelse: Fra tællerne. Tallet for 2016 er 52.000.", "1 Mindst 54600 antal fra 52000 2017"],
    ["Opgørelse: Fra tællerne. Tallet for 2015 er 52.000.", "1 Mindst antal 2017"],
    ["Opgørelse: Fra tællerne.", "1 Mindst antal 2017"],
  ])("%s", (line, expected) =>
    expect(goals("Mål: Antallet af besøg stiger med 5 pct. i forhold til 2016.", line)).toEqual([expected]),
  );
});
