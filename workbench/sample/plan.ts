/** How one goal fares in the sample: all figures are made up. */
export type Course =
  /** Twelve months towards a year's figure; `wobble` is the share by which months differ. */
  | { kind: "months"; start: number; end: number; wobble?: number; decimals?: number }
  /** A share each month, as numerator and denominator. */
  | { kind: "shares"; start: number; end: number; of: number; wobble?: number }
  /** Figures at certain periods only. */
  | { kind: "at"; figures: Readonly<Record<string, number | string>> };

export type Plan = {
  course: Course;
  /** A baseline that the contract leaves open, made up as well. */
  baseline?: number;
  pacing?: string;
  source?: string;
};

const months = (start: number, end: number, wobble = 0, decimals = 0): Course => ({
  kind: "months",
  start,
  end,
  wobble,
  decimals,
});
const shares = (start: number, end: number, of: number, wobble = 0.02): Course => ({
  kind: "shares",
  start,
  end,
  of,
  wobble,
});
const at = (figures: Readonly<Record<string, number | string>>): Course => ({ kind: "at", figures });

/** The contracts with the date that each is followed up at. */
export const sampleContracts = [
  {
    name: "Sygedagpenge 2008",
    centre: "Jobcenter Sygedagpenge (eksempel med opdigtede tal)",
    year: 2008,
    statusDate: "2008-12-31",
    followUp: "kvartal",
  },
  {
    name: "Skelbækgade 2009",
    centre: "Jobcenter København, Skelbækgade (eksempel med opdigtede tal)",
    year: 2009,
    statusDate: "2009-09-30",
    followUp: "kvartal",
  },
  {
    name: "Nyropsgade 2010",
    centre: "Jobcenter København, Nyropsgade (eksempel med opdigtede tal)",
    year: 2010,
    statusDate: "2010-06-30",
    followUp: "halvår",
  },
  {
    name: "Udvalgssag 2010 (eksempler)",
    centre: "Eksempler fra udvalgets sag (opdigtede tal)",
    year: 2010,
    statusDate: "2010-10-31",
    followUp: "halvår",
  },
] as const;

/** How each goal of the four contracts fares, by contract, number and part. */
export const plans: Readonly<Record<string, Readonly<Record<string, Plan>>>> = {
  "Sygedagpenge 2008": {
    "4.1": { course: shares(66, 76, 410) },
    "4.2": { course: months(1620, 1180, 0.01), baseline: 1640 },
    "4.3": { course: shares(71, 69, 380) },
    "4.4": { course: shares(91, 95.5, 2200, 0.01) },
    "4.5": { course: months(27, 26, 0.07, 1) },
    "4.6": { course: months(14, 21, 0.2) },
    "5.1": { course: months(2, 2, 0), baseline: 26 },
    "6.1a": { course: months(1.5, 1.42, 0.12, 2), baseline: 17.6 },
    "6.1b": { course: months(0.75, 0.68, 0.1, 2) },
    "6.2": { course: at({ "marts 2008": 41, "november 2008": 55 }), baseline: 40, source: "Centret" },
    "7.1": { course: months(8.1, 99.4, 0.001, 1) },
    "7.2": { course: months(5.2, 84.9, 0.001, 1), pacing: "Lineær" },
    "7.3a": { course: at({ "juni 2008": "2008-06-17" }), source: "Centret" },
    "7.3b": { course: at({ "december 2008": "Nej" }), source: "Centret" },
    "7.4": { course: at({ "november 2008": "Ja" }), source: "Centret" },
  },
  "Skelbækgade 2009": {
    "1.1": { course: shares(34.2, 37.4, 520) },
    "1.2": { course: months(57, 54, 0.15) },
    "1.3": { course: shares(95.6, 92.4, 3100, 0.01) },
    "1.4": { course: months(2418, 2330, 0.003), baseline: 2425 },
    "1.5": { course: months(1190, 1148, 0.004), baseline: 1200 },
    "1.6": { course: months(312, 318, 0.01), baseline: 315 },
    "1.7": { course: months(88, 88, 0), baseline: 90 },
    "1.8": { course: months(3.5, 3.38, 0.03, 2) },
    "1.9": { course: shares(93, 97.5, 1480, 0.01) },
    "2.1": { course: months(2, 4, 0.3) },
    "2.2": { course: months(4.2, 3.1, 0.03, 1) },
    "2.3": { course: months(36500, 29800, 0.06) },
    "3.1": { course: months(1.55, 1.4, 0.12, 2) },
    "3.2": { course: months(0.72, 0.69, 0.1, 2) },
    "3.3": { course: at({ "november 2009": 61 }), source: "Centret" },
    "4.1": { course: months(8.2, 98.7, 0.001, 1) },
    "4.2": { course: months(7.4, 101.2, 0.001, 1), pacing: "Ultimo" },
    "4.3": { course: shares(57.1, 55.2, 5400, 0.01) },
  },
  "Nyropsgade 2010": {
    "1": { course: shares(45.1, 46.3, 1900) },
    "2": { course: shares(37.6, 37.6, 1500, 0) },
    "3": { course: shares(29.4, 33.6, 640) },
    "4": { course: months(44, 47, 0.12) },
    "5": { course: months(38, 61, 0.1) },
    "6": { course: shares(88, 93.5, 21000, 0.01) },
    "7": { course: months(54.2, 60.8, 0.01, 1) },
    "8": { course: shares(96.2, 95.1, 4100, 0.005) },
    "9": { course: shares(91.8, 90.2, 2300, 0.01) },
    "10": { course: months(6, 4, 0.2) },
    "11": { course: months(1.22, 1.21, 0.08, 2) },
    "12": { course: months(0.98, 0.9, 0.08, 2) },
    "13": { course: at({ "januar 2010": 65, "oktober 2010": 71 }), source: "Centret" },
    "14a": { course: at({ "august 2010": 182400000, "2010": 186100000 }), source: "Centret" },
    "14b": { course: at({ "november 2010": 185200000, "2010": 186100000 }), source: "Centret" },
    "15": { course: months(18400, 16200, 0.05) },
  },
  "Udvalgssag 2010 (eksempler)": {
    "1": { course: shares(43.5, 46.8, 2600) },
    "2": { course: months(310, 352, 0.1) },
    "3": { course: shares(44.1, 41.9, 210) },
    "4": { course: months(1420, 1236, 0.006), pacing: "Konstant" },
    "5": { course: shares(92, 92, 18000, 0) },
    "6": { course: shares(94.2, 96.4, 3900, 0.005) },
    "7": { course: months(5, 3, 0.2) },
    "8": { course: months(1.18, 1.12, 0.1, 2) },
    "9": { course: at({ "januar 2010": 66 }), source: "Centret" },
    "10a": { course: at({ "august 2010": 95100000, "2010": 96700000 }), source: "Centret" },
    "10b": { course: at({ "november 2010": 95900000, "2010": 96700000 }), source: "Centret" },
    "11": { course: months(10900, 9800, 0.05), pacing: "Profil" },
  },
};

/** The typed profile of the sample's goal that follows one: electricity is used most in the dark months. */
export const sampleProfile = {
  contract: "Udvalgssag 2010 (eksempler)",
  nr: "11",
  shares: [0.1, 0.195, 0.285, 0.365, 0.435, 0.5, 0.555, 0.615, 0.69, 0.785, 0.89, 1],
} as const;
