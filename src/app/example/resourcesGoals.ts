import { months, shares, type ExampleGoal } from "./courses";

/** The goals of the example under the management area *Ressourcer*. */
export const resourcesGoals: readonly ExampleGoal[] = [
  {
    row: {
      Nr: "4.1",
      Måltype: "Resultatmål",
      Styringsområde: "Ressourcer",
      Fokusområde: "Sikker drift og effektiv ressourceudnyttelse",
      Mål: "Centret skal bruge højest 100 pct. af sit administrationsbudget i 2009.",
      Målform: "Højst",
      Måltal: 100,
      Enhed: "pct.",
      Opgørelse: "Seneste",
      Kilde: "LIS",
    },
    course: months(8.2, 98.7, 0.001, 1),
  },
  {
    row: {
      Nr: "4.2",
      Måltype: "Resultatmål",
      Styringsområde: "Ressourcer",
      Fokusområde: "Sikker drift og effektiv ressourceudnyttelse",
      Mål: "Centret skal bruge mindst 85 pct. og højest 100 pct. af sit købsbudget i 2009.",
      Målform: "Interval",
      Måltal: 85,
      "Måltal øvre": 100,
      Enhed: "pct.",
      Opgørelse: "Seneste",
      Periodisering: "Ultimo",
      Kilde: "LIS",
    },
    course: months(7.4, 101.2, 0.001, 1),
  },
  {
    row: {
      Nr: "4.3",
      Måltype: "Indsatsmål",
      Styringsområde: "Ressourcer",
      Fokusområde: "Sikker drift og effektiv ressourceudnyttelse",
      Mål: "Centret skal have en gennemsnitlig aktiveringsgrad på 56 pct. i 2009.",
      Målform: "Mindst",
      Måltal: 56,
      Enhed: "pct.",
      Opgørelse: "Gennemsnit",
      Kilde: "LIS",
    },
    course: shares(57.1, 55.2, 5400, 0.01),
  },
];
