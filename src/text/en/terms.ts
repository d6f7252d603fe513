import type * as danish from "../da/terms";
import type { Worded } from "../worded";

/** The field's words in English, each with the Danish word in the sheet. */
export const goalForms: Worded<typeof danish.goalForms> = {
  atLeast: "At least (Mindst)",
  atMost: "At most (Højst)",
  between: "Interval",
  milestone: "Milestone (Milepæl)",
};

export const goalTypes: Worded<typeof danish.goalTypes> = {
  result: "Result goal (Resultatmål)",
  effort: "Effort goal (Indsatsmål)",
  development: "Development goal (Udviklingsmål)",
};

export const managementAreas: Worded<typeof danish.managementAreas> = {
  effort: "Effort (Indsats)",
  quality: "Quality (Kvalitet)",
  staff: "Staff (Personale)",
  resources: "Resources (Ressourcer)",
};

export const changeKinds: Worded<typeof danish.changeKinds> = {
  relative: "Per cent (Pct.)",
  points: "Percentage points (Pct.point)",
  absolute: "Absolute (Absolut)",
};

export const aggregations: Worded<typeof danish.aggregations> = {
  sum: "Sum",
  mean: "Average (Gennemsnit)",
  latest: "Latest (Seneste)",
  yearToDate: "Year to date (År til dato)",
  everyPeriod: "Every period (Hver periode)",
  deviation: "Deviation (Afvigelse)",
};

export const pacings: Worded<typeof danish.pacings> = {
  linear: "Linear (Lineær)",
  constant: "Constant (Konstant)",
  profile: "Profile (Profil)",
  yearEnd: "Year end (Ultimo)",
};

export const methods: Worded<typeof danish.methods> = { level: "Level (Niveau)", change: "Change (Ændring)" };

export const sourceForms: Worded<typeof danish.sourceForms> = {
  period: "Period",
  yearToDate: "Year to date",
  rolling: "Rolling 12 months",
};

export const followUps: Worded<typeof danish.followUps> = {
  month: "month (måned)",
  quarter: "quarter (kvartal)",
  halfYear: "half-year (halvår)",
};

export const statusWords: Worded<typeof danish.statusWords> = {
  duringYear: { met: "On track", partlyMet: "At risk", notMet: "Behind", noData: "No data", pending: "Pending" },
  afterDeadline: { met: "Met", partlyMet: "Partly met", notMet: "Not met", noData: "No data", pending: "Pending" },
};

export const outlooks: Worded<typeof danish.outlooks> = {
  expectedMet: "Expected to be met",
  uncertain: "Uncertain",
  expectedNotMet: "Not expected to be met",
};

export const trends: Worded<typeof danish.trends> = { better: "Better", worse: "Worse", unchanged: "Unchanged" };

export const monthNames: Worded<typeof danish.monthNames> = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
