import { calendarYear } from "../../src/domain/contractPeriod";
import { evaluateGoal } from "../../src/domain/evaluateGoal";
import type { Goal } from "../../src/domain/goal";
import type { Measurement } from "../../src/domain/measurement";
import { DEFAULT_THRESHOLDS } from "../../src/domain/status";
import { explain } from "../../src/text/sentences/danish/explanation";
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
    says: "171 mod 162,5 forventet ved udgangen af marts (650 × 3/12): 105,2 %, og det forventede er nået.",
    of: () =>
      sentence(
        realGoal("Skelbækgade 2009", "1.2"),
        [measurement("januar 2009", 57), measurement("februar 2009", 48), measurement("marts 2009", 66)],
        "2009-03-31",
      ),
  },
  {
    what: "an agreed change at the end of the year",
    says: "18 dage pr. medarbejder mod højst 17,3. Faldet er 2,4 dage pr. medarbejder i forhold til udgangspunktet (20,4); aftalt er 3,1, altså 77,4 %. Det er over den gule grænse på 50 %.",
    of: () => sentence(absence, [measurement("2009", 18)], "2009-12-31"),
  },
  {
    what: "an agreed change that went the wrong way",
    says: "21 dage pr. medarbejder mod højst 17,3. Tallet er steget 0,6 dage pr. medarbejder i forhold til udgangspunktet (20,4); aftalt er et fald på 3,1, altså -19,4 %. Det er under den gule grænse på 50 %.",
    of: () => sentence(absence, [measurement("2009", 21)], "2009-12-31"),
  },
  {
    what: "the same change judged by level",
    says: "18 dage pr. medarbejder mod højst 17,3; det er en målopfyldelse på 96,0 %, men måltallet er ikke overholdt, og efter fristen gælder ingen gul grænse.",
    of: () => sentence({ ...absence, method: "level" }, [measurement("2009", 18)], "2009-12-31"),
  },
  {
    what: "a figure that rounding would lift to its target",
    says: "94,96 pct. mod mindst 95 pct.; det er en målopfyldelse på 99,96 % og over den gule grænse på 90 %.",
    of: () => sentence(goal({ aggregation: "latest" }), [measurement("marts 2009", 94.96)], "2009-03-31"),
  },
  {
    what: "an interval missed by a hair",
    says: "84,9 pct. er 0,1 pct.point under den nedre grænse; tallet skal ligge mellem 85 og 100 pct. Det er en målopfyldelse på 99,9 %, men målet er ikke nået, og efter fristen gælder ingen gul grænse.",
    of: () => sentence(realGoal("Skelbækgade 2009", "4.2"), [measurement("december 2009", 84.9)], "2009-12-31"),
  },
  {
    what: "a figure inside its interval",
    says: "92 pct. ligger mellem 85 og 100 pct.; det er en målopfyldelse på 100,0 %.",
    of: () => sentence(realGoal("Skelbækgade 2009", "4.2"), [measurement("december 2009", 92)], "2009-12-31"),
  },
  {
    what: "every month held to its limit",
    says: "1 af 2 perioder opfylder kravet om mindst 25 pct.; det dårligste tal er 23,1 pct., og det er en målopfyldelse på 50,0 % og under den gule grænse på 90 %.",
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
    says: "Gennemsnittet (tællere over nævnere) er 95 pct. mod mindst 95 pct.; det er en målopfyldelse på 100,0 %, og måltallet er nået.",
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
    says: "Prognosen i august var 182.400, og årsresultatet blev 186.100. Afvigelsen er 1,99 pct. mod højst 3 pct.; det er en målopfyldelse på 133,7 %, og måltallet er overholdt.",
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
    says: "Målet opgøres først, når årsresultatet foreligger.",
    of: () => sentence(realGoal("Nyropsgade 2010", "14", "a"), [], "2010-09-30", 2010),
  },
  {
    what: "a milestone done in time",
    says: "Milepælen blev gennemført 17. juni 2008; fristen er 30. juni 2008.",
    of: () =>
      sentence(realGoal("Sygedagpenge 2008", "7.3", "a"), [measurement("juni 2008", "2008-06-17")], "2008-06-30", 2008),
  },
  {
    what: "a milestone done late",
    says: "Milepælen blev først gennemført 2. juli 2008, efter fristen 30. juni 2008.",
    of: () =>
      sentence(realGoal("Sygedagpenge 2008", "7.3", "a"), [measurement("juli 2008", "2008-07-02")], "2008-12-31", 2008),
  },
  {
    what: "a milestone ahead",
    says: "Milepælen er endnu ikke meldt gennemført; fristen er 31. december 2008.",
    of: () => sentence(realGoal("Sygedagpenge 2008", "7.4"), [], "2008-06-30", 2008),
  },
  {
    what: "no finished period",
    says: "Der er ingen målinger for 2009 fra perioder, der er slut senest 30. marts 2009.",
    of: () => sentence(goal(), [measurement("marts 2009", 96)], "2009-03-30"),
  },
  {
    what: "an agreed change part-way through its year",
    says: "4,6 dage pr. medarbejder til og med marts mod højst 4,33 (3/12 af 17,3). Faldet er 0,5 dage pr. medarbejder i forhold til 3/12 af udgangspunktet (5,1); aftalt indtil nu er 0,77, altså 64,5 %. Det er over den gule grænse på 50 %.",
    of: () => sentence(absence, [measurement("1. kvartal 2009", 4.6)], "2009-03-31"),
  },
  {
    what: "a mean that is its bound but for floating point",
    says: "Gennemsnittet af 7 perioder, 85 pct., ligger mellem 85 og 100 pct.; det er en målopfyldelse på 100,0 %.",
    of: () =>
      sentence(
        goal({ form: "between", target: 85, targetUpper: 100 }),
        [2, 3, 4, 5, 6, 7, 8].map((week) => measurement(`uge ${week} 2009`, 85)),
        "2009-03-31",
      ),
  },
  {
    what: "an interval of thousands missed by less than one",
    says: "1.234,4 kr. er 0,1 kr. under den nedre grænse; tallet skal ligge mellem 1.234,5 og 2.000 kr. Det er en målopfyldelse på 99,99 % og over den gule grænse på 90 %.",
    of: () =>
      sentence(
        goal({ form: "between", target: 1234.5, targetUpper: 2000, unit: "kr.", aggregation: "latest" }),
        [measurement("marts 2009", 1234.4)],
        "2009-03-31",
      ),
  },
  {
    what: "a figure of thousands inside its interval by less than one",
    says: "1.999,6 kr. ligger mellem 1.234,5 og 1.999,6 kr.; det er en målopfyldelse på 100,0 %.",
    of: () =>
      sentence(
        goal({ form: "between", target: 1234.5, targetUpper: 1999.6, unit: "kr.", aggregation: "latest" }),
        [measurement("marts 2009", 1999.6)],
        "2009-03-31",
      ),
  },
  {
    what: "every month held to a limit of thousands",
    says: "1 af 2 perioder opfylder kravet om højst 1.234,5 kr.; det dårligste tal er 1.234,8 kr., og det er en målopfyldelse på 50,0 % og under den gule grænse på 90 %.",
    of: () =>
      sentence(
        goal({ form: "atMost", target: 1234.5, unit: "kr.", aggregation: "everyPeriod" }),
        [measurement("januar 2009", 1234.8), measurement("februar 2009", 1234.2)],
        "2009-02-28",
      ),
  },
  {
    what: "a sum before a month has ended",
    says: "10 indtil nu; endnu forventes intet (650 × 0/12): 100,0 %, og det forventede er nået.",
    of: () =>
      sentence(goal({ target: 650, unit: "antal", aggregation: "sum" }), [measurement("uge 2 2009", 10)], "2009-01-15"),
  },
  {
    what: "a sum with a ceiling before a month has ended",
    says: "10 mod højst 0 forventet ved årets begyndelse (650 × 0/12): 0,0 % og under den gule grænse på 90 %.",
    of: () =>
      sentence(
        goal({ form: "atMost", target: 650, unit: "antal", aggregation: "sum" }),
        [measurement("uge 2 2009", 10)],
        "2009-01-15",
      ),
  },
  {
    what: "a figure with a baseline before a month has ended",
    says: "19 dage pr. medarbejder mod højst 20,4 forventet ved årets begyndelse (0/12 af vejen fra 20,4 til 17,3): 106,9 %, og det forventede er overholdt.",
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
    says: "Målet opgøres først ved fristen 31. december 2009. Til og med 8. marts 2009 er tallet 10 pct.; målet er mindst 95 pct.",
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
    says: "Der er ingen målinger for 2009 fra perioder, der er slut senest 30. juni 2009.",
    of: () => sentence(goal({ deadline: "2009-06-30" }), [measurement("december 2009", 96)], "2009-12-31"),
  },
  {
    what: "a baseline that nobody has given",
    says: "Udgangspunktet (ultimo 2008) mangler, så måltallet ikke kan regnes ud.",
    of: () => sentence(realGoal("Skelbækgade 2009", "1.4"), [measurement("marts 2009", 2350)], "2009-03-31"),
  },
  {
    what: "kWh of nine months against an agreed fall",
    says: "306.449 kWh til og med september mod højst 294.158 (9/12 af 392.211). Faldet er 3.192 kWh i forhold til 9/12 af udgangspunktet (309.641); aftalt indtil nu er 15.482, altså 20,6 %. Det er under den gule grænse på 50 %.",
    of: () =>
      sentence(
        realGoal("Skelbækgade 2009", "2.3"),
        [measurement("1. halvår 2009", 204449), measurement("3. kvartal 2009", 102000)],
        "2009-09-30",
      ),
  },
  {
    what: "an agreed fall whose last month is missing",
    says: "4,6 dage pr. medarbejder til og med februar mod højst 4,33 ved udgangen af marts (3/12 af 17,3). Faldet er 0,5 dage pr. medarbejder i forhold til 3/12 af udgangspunktet (5,1); aftalt indtil nu er 0,77, altså 64,5 %. Det er over den gule grænse på 50 %.",
    of: () => sentence(absence, [measurement("januar 2009", 2.4), measurement("februar 2009", 2.2)], "2009-03-31"),
  },
  {
    what: "a mean of two months over the yellow limit",
    says: "Gennemsnittet af 2 perioder er 34,6 pct. mod mindst 36 pct.; det er en målopfyldelse på 96,1 % og over den gule grænse på 90 %.",
    of: () => sentence(goal({ target: 36 }), [measurement("jan-09", 34.2), measurement("feb-09", 35)], "2009-02-28"),
  },
  {
    what: "a sum of six months with its unit",
    says: "311 borgere mod 325 forventet ved udgangen af juni (650 × 6/12): 95,7 % og over den gule grænse på 90 %.",
    of: () =>
      sentence(
        goal({ aggregation: "sum", target: 650, unit: "borgere" }),
        [measurement("1. halvår 2009", 311)],
        "2009-06-30",
      ),
  },
  {
    what: "a degree that is the yellow limit",
    says: "90 pct. mod mindst 100 pct.; det er en målopfyldelse på 90,0 % og lige på den gule grænse på 90 %.",
    of: () => sentence(goal({ target: 100 }), [measurement("marts 2009", 90)], "2009-03-31"),
  },
  {
    what: "a change whose degree is the yellow limit but for the last bit",
    says: "-3,8 mio. kr. mod mindst -3,6. Stigningen er 0,2 mio. kr. i forhold til udgangspunktet (-4); aftalt er 0,4, altså 50,0 %. Det er lige på den gule grænse på 50 %.",
    of: () =>
      sentence(
        goal({ target: -3.6, baseline: -4, unit: "mio. kr.", aggregation: "latest" }),
        [measurement("december 2009", -3.8)],
        "2009-12-31",
      ),
  },
  {
    what: "a degree that rounding would lift to the yellow limit",
    says: "89,96 pct. mod mindst 100 pct.; det er en målopfyldelse på 89,96 % og under den gule grænse på 90 %.",
    of: () => sentence(goal({ target: 100 }), [measurement("marts 2009", 89.96)], "2009-03-31"),
  },
  {
    what: "a goal with a yellow limit of its own, after its deadline",
    says: "94 pct. mod mindst 95 pct.; det er en målopfyldelse på 98,9 % og under den gule grænse på 99,5 %.",
    of: () => sentence(goal({ partlyMetFrom: 0.995 }), [measurement("december 2009", 94)], "2009-12-31"),
  },
  {
    what: "the share of a budget used by September",
    says: "74 pct. mod højst 75 pct. forventet ved udgangen af september (100 × 9/12): 101,3 %, og det forventede er overholdt. Forbruget af budgettet holdes op mod den del af året, der er gået.",
    of: () => sentence(realGoal("Skelbækgade 2009", "4.1"), [measurement("september 2009", 74)], "2009-09-30"),
  },
  {
    what: "the share of a budget used, paced as its cell says",
    says: "74 pct. mod højst 100 pct.; det er en målopfyldelse på 126,0 %, og måltallet er overholdt.",
    of: () =>
      sentence(
        { ...realGoal("Skelbækgade 2009", "4.1"), pacing: "constant" },
        [measurement("september 2009", 74)],
        "2009-09-30",
      ),
  },
  {
    what: "a level that has not moved from its baseline",
    says: "60 point til og med juni mod mindst 62,5 (6/12 af vejen fra 60 til 65). Tallet er uændret i forhold til udgangspunktet (60); aftalt indtil nu er en stigning på 2,5, altså 0,0 %. Det er under den gule grænse på 50 %.",
    of: () =>
      sentence(
        goal({ aggregation: "latest", target: 65, baseline: 60, change: 5, unit: "point" }),
        [measurement("juni 2009", 60)],
        "2009-06-30",
      ),
  },
  {
    what: "a milestone that nobody has reported, past its deadline",
    says: "Fristen 30. juni 2009 er overskredet, og milepælen er ikke meldt gennemført.",
    of: () => sentence(goal({ form: "milestone", deadline: "2009-06-30" }), [], "2009-09-30"),
  },
  {
    what: "a milestone reported as not done on its deadline",
    says: "Fristen 30. juni 2009 er nået, og milepælen er meldt ikke gennemført.",
    of: () =>
      sentence(goal({ form: "milestone", deadline: "2009-06-30" }), [measurement("maj 2009", "Nej")], "2009-06-30"),
  },
  {
    what: "an interval on its way",
    says: "288 forløb er 12 forløb under den nedre grænse; tallet skal ligge mellem 300 og 350 forløb ved udgangen af juni (6/12 af 600 og 700). Det er en målopfyldelse på 96,0 % og over den gule grænse på 90 %.",
    of: () =>
      sentence(
        goal({ form: "between", target: 600, targetUpper: 700, unit: "forløb", aggregation: "sum" }),
        [measurement("1. halvår 2009", 288)],
        "2009-06-30",
      ),
  },
  {
    what: "a provisional figure",
    says: "96 pct. mod mindst 95 pct.; det er en målopfyldelse på 101,1 %, og måltallet er nået. Tallet er foreløbigt.",
    of: () => sentence(goal(), [measurement("marts 2009", 96, { provisional: true })], "2009-03-31"),
  },
])("$what: $says", ({ says, of }) => {
  expect(of()).toBe(says);
});
