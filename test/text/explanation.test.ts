import { calendarYear } from "../../src/domain/contractPeriod";
import { evaluateGoal } from "../../src/domain/evaluateGoal";
import type { Goal } from "../../src/domain/goal";
import type { Measurement } from "../../src/domain/measurement";
import { DEFAULT_THRESHOLDS } from "../../src/domain/status";
import { explain } from "../../src/text/da/explanation";
import { goal, measurement } from "../support/builders";
import { realGoal } from "../support/realGoals";

function sentence(
  of: Goal,
  measurements: readonly Measurement[],
  asOf: `${string}-${string}-${string}`,
  year = 2009,
): string {
  return explain(
    evaluateGoal({
      goal: of,
      period: calendarYear(year),
      asOf,
      measurements,
      profile: [],
      thresholds: DEFAULT_THRESHOLDS,
    }),
  );
}

const absence = realGoal("Skelbækgade 2009", "3.1");

test.each<{ what: string; says: string; of: () => string }>([
  {
    what: "a sum on its way",
    says: "171 af 162,5 forventet ved udgangen af marts (650 × 3/12): 105,2 %.",
    of: () =>
      sentence(
        realGoal("Skelbækgade 2009", "1.2"),
        [measurement("januar 2009", 57), measurement("februar 2009", 48), measurement("marts 2009", 66)],
        "2009-03-31",
      ),
  },
  {
    what: "an agreed change at the end of the year",
    says: "Fra 20,4 til 18 mod 17,3 dage pr. medarbejder: 2,4 af 3,1 (77,4 % af den aftalte ændring).",
    of: () => sentence(absence, [measurement("2009", 18)], "2009-12-31"),
  },
  {
    what: "an agreed change that went the wrong way",
    says: "Fra 20,4 til 21 mod 17,3 dage pr. medarbejder: -0,6 af 3,1 (-19,4 % af den aftalte ændring).",
    of: () => sentence(absence, [measurement("2009", 21)], "2009-12-31"),
  },
  {
    what: "the same change judged by level",
    says: "18 mod højst 17,3 dage pr. medarbejder: 96,0 %.",
    of: () => sentence({ ...absence, method: "level" }, [measurement("2009", 18)], "2009-12-31"),
  },
  {
    what: "a figure that rounding would lift to its target",
    says: "94,96 mod mindst 95 pct.: 99,96 %.",
    of: () => sentence(goal({ aggregation: "latest" }), [measurement("marts 2009", 94.96)], "2009-03-31"),
  },
  {
    what: "an interval missed by a hair",
    says: "84,9 er 0,1 under 85 (85–100 pct.): 99,9 %.",
    of: () => sentence(realGoal("Skelbækgade 2009", "4.2"), [measurement("december 2009", 84.9)], "2009-12-31"),
  },
  {
    what: "a figure inside its interval",
    says: "92 ligger inden for 85–100 pct.: 100,0 %.",
    of: () => sentence(realGoal("Skelbækgade 2009", "4.2"), [measurement("december 2009", 92)], "2009-12-31"),
  },
  {
    what: "every month held to its limit",
    says: "1 af 2 perioder opfylder kravet om mindst 25 pct.; den dårligste er 23,1: 50,0 %.",
    of: () =>
      sentence(
        realGoal("Sygedagpenge 2008", "4.5"),
        [measurement("januar 2008", 26), measurement("februar 2008", 23.1)],
        "2008-02-29",
        2008,
      ),
  },
  {
    what: "a mean of shares",
    says: "Gennemsnit beregnet ud fra tællere og nævnere: 95 mod mindst 95 pct.: 100,0 %.",
    of: () =>
      sentence(
        goal(),
        [
          measurement("januar 2009", null, { numerator: 90, denominator: 100 }),
          measurement("februar 2009", null, { numerator: 100, denominator: 100 }),
        ],
        "2009-02-28",
      ),
  },
  {
    what: "a forecast held against its year",
    says: "Prognosen i august var 182.400, årsresultatet 186.100: 1,99 pct. afvigelse mod højst 3: 133,7 %.",
    of: () =>
      sentence(
        realGoal("Nyropsgade 2010", "14", "a"),
        [measurement("august 2010", 182400), measurement("2010", 186100)],
        "2010-12-31",
        2010,
      ),
  },
  {
    what: "a forecast before its year has ended",
    says: "Kan ikke opgøres endnu; opgøres, når årsresultatet foreligger.",
    of: () => sentence(realGoal("Nyropsgade 2010", "14", "a"), [], "2010-09-30", 2010),
  },
  {
    what: "a milestone done in time",
    says: "Gennemført 17. juni 2008; fristen er 30. juni 2008.",
    of: () =>
      sentence(realGoal("Sygedagpenge 2008", "7.3", "a"), [measurement("juni 2008", "2008-06-17")], "2008-06-30", 2008),
  },
  {
    what: "a milestone done late",
    says: "Gennemført 2. juli 2008, efter fristen 30. juni 2008.",
    of: () =>
      sentence(realGoal("Sygedagpenge 2008", "7.3", "a"), [measurement("juli 2008", "2008-07-02")], "2008-12-31", 2008),
  },
  {
    what: "a milestone ahead",
    says: "Ikke gennemført endnu; fristen er 31. december 2008.",
    of: () => sentence(realGoal("Sygedagpenge 2008", "7.4"), [], "2008-06-30", 2008),
  },
  {
    what: "no finished period",
    says: "Ingen målinger for 2009 fra perioder, der er afsluttet senest 30. marts 2009.",
    of: () => sentence(goal(), [measurement("marts 2009", 96)], "2009-03-30"),
  },
  {
    what: "an agreed change part-way through its year",
    says: "Fra 5,1 til 4,6 mod 4,33 dage pr. medarbejder forventet ved udgangen af marts (3/12 af 20,4 → 17,3): 0,5 af 0,77 (64,5 % af den ændring, der er aftalt indtil da).",
    of: () => sentence(absence, [measurement("1. kvartal 2009", 4.6)], "2009-03-31"),
  },
  {
    what: "a mean that is its bound but for floating point",
    says: "Gennemsnit af 7 perioder: 85 ligger inden for 85–100 pct.: 100,0 %.",
    of: () =>
      sentence(
        goal({ form: "between", target: 85, targetUpper: 100 }),
        [2, 3, 4, 5, 6, 7, 8].map((week) => measurement(`uge ${week} 2009`, 85)),
        "2009-03-31",
      ),
  },
  {
    what: "an interval of thousands missed by less than one",
    says: "1.234,4 er 0,1 under 1.234,5 (1.234,5–2.000 kr.): 99,99 %.",
    of: () =>
      sentence(
        goal({ form: "between", target: 1234.5, targetUpper: 2000, unit: "kr.", aggregation: "latest" }),
        [measurement("marts 2009", 1234.4)],
        "2009-03-31",
      ),
  },
  {
    what: "a figure of thousands inside its interval by less than one",
    says: "1.999,6 ligger inden for 1.234,5–1.999,6 kr.: 100,0 %.",
    of: () =>
      sentence(
        goal({ form: "between", target: 1234.5, targetUpper: 1999.6, unit: "kr.", aggregation: "latest" }),
        [measurement("marts 2009", 1999.6)],
        "2009-03-31",
      ),
  },
  {
    what: "every month held to a limit of thousands",
    says: "1 af 2 perioder opfylder kravet om højst 1.234,5 kr.; den dårligste er 1.234,8: 50,0 %.",
    of: () =>
      sentence(
        goal({ form: "atMost", target: 1234.5, unit: "kr.", aggregation: "everyPeriod" }),
        [measurement("januar 2009", 1234.8), measurement("februar 2009", 1234.2)],
        "2009-02-28",
      ),
  },
  {
    what: "a sum before a month has ended",
    says: "10 indtil nu; endnu forventes intet (650 × 0/12): 100,0 %.",
    of: () =>
      sentence(goal({ target: 650, unit: "antal", aggregation: "sum" }), [measurement("uge 2 2009", 10)], "2009-01-15"),
  },
  {
    what: "a sum with a ceiling before a month has ended",
    says: "10 mod højst 0 forventet ved årets begyndelse (650 × 0/12): 0,0 %.",
    of: () =>
      sentence(
        goal({ form: "atMost", target: 650, unit: "antal", aggregation: "sum" }),
        [measurement("uge 2 2009", 10)],
        "2009-01-15",
      ),
  },
  {
    what: "a figure with a baseline before a month has ended",
    says: "19 mod højst 20,4 forventet ved årets begyndelse (fra 20,4 mod 17,3, 0/12): 106,9 %.",
    of: () => sentence({ ...absence, aggregation: "latest" }, [measurement("uge 2 2009", 19)], "2009-01-15"),
  },
  {
    what: "a forecast of a year without a result",
    says: "Årsresultatet (tallet for hele 2010) mangler.",
    of: () =>
      sentence(realGoal("Nyropsgade 2010", "14", "a"), [measurement("august 2010", 182400)], "2010-12-31", 2010),
  },
  {
    what: "a result without its forecast",
    says: "Prognosen (tallet for august) mangler.",
    of: () => sentence(realGoal("Nyropsgade 2010", "14", "a"), [measurement("2010", 186100)], "2010-12-31", 2010),
  },
  {
    what: "neither forecast nor result",
    says: "Prognosen (tallet for august) og årsresultatet (tallet for hele 2010) mangler.",
    of: () => sentence(realGoal("Nyropsgade 2010", "14", "a"), [], "2010-12-31", 2010),
  },
  {
    what: "a forecast held against nothing",
    says: "Årsresultatet er 0, så afvigelsen fra prognosen ikke kan beregnes i procent.",
    of: () =>
      sentence(
        realGoal("Nyropsgade 2010", "14", "a"),
        [measurement("august 2010", 182400), measurement("2010", 0)],
        "2010-12-31",
        2010,
      ),
  },
  {
    what: "figures of weeks while the goal waits for its deadline",
    says: "Kan ikke opgøres endnu; opgøres ved fristen 31. december 2009. Indtil nu 10 pct. (til og med 8. marts 2009).",
    of: () =>
      sentence(goal({ pacing: "yearEnd", aggregation: "latest" }), [measurement("uge 10 2009", 10)], "2009-03-31"),
  },
  {
    what: "a goal without a target that waits for its deadline",
    says: "Måltal mangler, så målet kan ikke vurderes.",
    of: () => sentence(goal({ pacing: "yearEnd", target: null }), [], "2009-03-31"),
  },
  {
    what: "figures after the deadline alone",
    says: "Ingen målinger for 2009 fra perioder, der er afsluttet senest 30. juni 2009.",
    of: () => sentence(goal({ deadline: "2009-06-30" }), [measurement("december 2009", 96)], "2009-12-31"),
  },
  {
    what: "a baseline that nobody has given",
    says: "Udgangspunktet (ultimo 2008) mangler, så måltallet ikke kan regnes ud.",
    of: () => sentence(realGoal("Skelbækgade 2009", "1.4"), [measurement("marts 2009", 2350)], "2009-03-31"),
  },
  {
    what: "a provisional figure",
    says: "96 mod mindst 95 pct.: 101,1 %. Heraf ét foreløbigt tal.",
    of: () => sentence(goal(), [measurement("marts 2009", 96, { provisional: true })], "2009-03-31"),
  },
])("$what: $says", ({ says, of }) => {
  expect(of()).toBe(says);
});
