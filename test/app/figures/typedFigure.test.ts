import { figureNote } from "../../../src/app/figures/figureNotes";
import { typedFigure } from "../../../src/app/figures/typedFigure";
import { speakDanish, speakEnglish } from "../../../src/text/speakEnglish";
import { goal } from "../../support/builders";

const share = goal({ form: "atLeast", target: 95, unit: "pct.", aggregation: "mean" });
const count = goal({ form: "atLeast", target: 650, unit: "antal", aggregation: "sum" });
const days = goal({ form: "atMost", target: 17.3, unit: "dage pr. medarbejder", aggregation: "latest" });
const index = goal({ form: "atLeast", target: 110, unit: "pct.", aggregation: "latest" });
const fall = goal({ form: "atMost", target: -5, unit: "kr.", aggregation: "latest" });

const said = (text: string, of: typeof share): unknown => {
  const read = typedFigure(text, of, false);
  return read.kind === "figure" ? read.content.value : read.kind === "wrong" ? read.problem : null;
};

test.each([
  { text: "75 %", of: count, says: "75 pct. kan ikke være et tal i antal. Skriv tallet i målets enhed, uden procent." },
  {
    text: "17,2 pct.",
    of: days,
    says: "17,2 pct. kan ikke være et tal i dage pr. medarbejder. Skriv tallet i målets enhed, uden procent.",
  },
  { text: "75", of: count, says: 75 },
  { text: "94,7 %", of: share, says: 94.7 },
  {
    text: "95",
    of: goal({ target: 0.95 }),
    says: "95 og måltallet 0,95 ligger omkring en faktor 100 fra hinanden. Står måltallet som andel i tabellen Mål, så skriv det i procent; ellers ret tallet.",
  },
  {
    text: "9500",
    of: share,
    says: "9.500 og måltallet 95 ligger omkring en faktor 100 fra hinanden. Står måltallet som andel i tabellen Mål, så skriv det i procent; ellers ret tallet.",
  },
  {
    text: "0,95",
    of: goal({ target: null, baseline: 90 }),
    says: "0,95 og udgangspunktet 90 ligger omkring en faktor 100 fra hinanden. Skriv tallet i procent (94,7) og ikke som andel (0,947), eller sæt procenttegn ved det.",
  },
  { text: "2 pct.", of: goal({ target: 3, unit: "pct.point" }), says: 2 },
  { text: "2 %", of: goal({ target: 3, unit: "" }), says: 2 },
])("$text of a goal in $of.unit: $says", ({ text, of, says }) => expect(said(text, of)).toBe(says));

const which = (text: string, thousands: string, decimals: string): string =>
  `»${text}« kan være ${thousands} eller ${decimals}, og målets egne tal ligger nærmest det sidste. Skriv ${thousands} eller ${decimals}.`;

test.each([
  { text: "1.333", of: share, says: which("1.333", "1333", "1,333") },
  { text: "94.700 %", of: share, says: which("94.700 %", "94700", "94,7") },
  { text: "-4.500", of: days, says: which("-4.500", "-4500", "-4,5") },
  { text: "1333", of: share, says: 1333 },
  { text: "1,333", of: days, says: 1.333 },
  { text: "1.333", of: count, says: 1333 },
  // The geometric mean of 1333 and 1,333 is 42,15.
  { text: "1.333", of: goal({ target: 42.1, unit: "antal" }), says: which("1.333", "1333", "1,333") },
  { text: "1.333", of: goal({ target: 42.2, unit: "antal" }), says: 1333 },
  { text: "1.333", of: goal({ target: null, unit: "antal" }), says: 1333 },
  { text: "1.333", of: goal({ target: 1200, unit: "pct." }), says: 1333 },
  { text: "1.333.000", of: days, says: 1333000 },
])("$text of a goal whose target is $of.target $of.unit: $says", ({ text, of, says }) =>
  expect(said(text, of)).toBe(says),
);

test.each([
  { text: "94.7", of: share, says: 94.7 },
  { text: "1,250.5", of: count, says: 1250.5 },
  { text: "1,333", of: count, says: 1333 },
  { text: "1,333", of: share, asks: ["1333", "1.3330"] },
  { text: "1.333", of: count, asks: ["1333", "1.3330"] },
  { text: "1.3330", of: days, says: 1.333 },
])("while the pane speaks English, $text is English", ({ text, of, says, asks }) => {
  speakEnglish();
  try {
    if (asks === undefined) expect(said(text, of)).toBe(says);
    else for (const number of asks) expect(said(text, of)).toContain(number);
  } finally {
    speakDanish();
  }
});

test("what is wrong is told in one way of writing numbers: English in English", () => {
  speakEnglish();
  try {
    expect(said("1.25", goal({ target: 70, unit: "pct." }))).toBe(
      "1.25 and the target 70 are about a factor of 100 apart. Type the figure in per cent (94.7), not as a share (0.947), or put a per-cent sign at it.",
    );
    expect(said("ca. 94", share)).toBe("“ca. 94” is not a number that can be read in one way only. Type e.g. 1,250.5.");
    expect(said("94,7", share)).toBe("“94,7” is not a number that can be read in one way only. Type e.g. 1,250.5.");
  } finally {
    speakDanish();
  }
});

const content = (value: number | "", numerator: number | "" = "", denominator: number | "" = "") => ({
  value,
  numerator,
  denominator,
});
const below = "Tallet er under 0. Se efter, om fortegnet er rigtigt.";
const above = "Tallet er over 100 pct. Se efter, om det er rigtigt.";
const swapped = "Tæller er større end Nævner, så tallet er over 100 pct. Se efter, om de er byttet om.";

test.each([
  { of: days, figure: content(-4), note: below },
  { of: days, figure: content(0), note: null },
  { of: fall, figure: content(-4), note: null },
  { of: share, figure: content("", -3, 10), note: below },
  { of: share, figure: content(300), note: above },
  { of: share, figure: content(100), note: null },
  { of: index, figure: content(300), note: null },
  { of: count, figure: content(300), note: null },
  { of: share, figure: content("", 360, 100), note: swapped },
  { of: share, figure: content(360, 360, 100), note: swapped },
  { of: share, figure: content("", 100, 100), note: null },
  { of: days, figure: content("", 360, 100), note: null },
  { of: goal({ form: "milestone" }), figure: content(-1), note: null },
  { of: goal({ unit: "pct.", target: 3, aggregation: "deviation" }), figure: content(300), note: null },
])("$figure of a goal of $of.target $of.unit is noted: $note", ({ of, figure, note }) =>
  expect(figureNote(figure, of)).toBe(note),
);
