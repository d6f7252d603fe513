import { months, type ExampleGoal } from "./courses";

/** The goals of the example under the management area *Kvalitet*. */
export const qualityGoals: readonly ExampleGoal[] = [
  {
    row: {
      Nr: "2.1",
      Måltype: "Resultatmål",
      Styringsområde: "Kvalitet",
      Fokusområde: "Løbende forbedringer af indsatsen",
      Mål: "Antallet af formalitetsklager hvor borgeren får helt eller delvist medhold skal fastholdes på 2008 niveauet, dvs. 32 point.",
      Målform: "Højst",
      Måltal: 32,
      Enhed: "point",
      Udgangspunkt: 32,
      "Udgangspunkt periode": "2008",
      Ændring: 0,
      Ændringstype: "Pct.",
      Opgørelse: "Sum",
      Kilde: "LIS",
    },
    course: months(2, 4, 0.3),
  },
  {
    row: {
      Nr: "2.2",
      Måltype: "Indsatsmål",
      Styringsområde: "Kvalitet",
      Fokusområde: "Løbende forbedringer af indsatsen",
      Mål: "Sagsbehandlingstiden for ansøgninger om førtidspension rejst af forvaltningen efter hovedreglen skal reduceres til max. 3 måneder ved udgangen af 2009.",
      Målform: "Højst",
      Måltal: 3,
      Enhed: "måneder",
      Opgørelse: "Seneste",
      Kilde: "LIS",
    },
    course: months(4.2, 3.1, 0.03, 1),
  },
  {
    row: {
      Nr: "2.3",
      Måltype: "Indsatsmål",
      Styringsområde: "Kvalitet",
      Fokusområde: "Løbende forbedringer af indsatsen",
      Mål: "Centret skal reducere elforbruget med 5 pct. i forhold til det samlede forbrug i 2008 på 412.854 kWh.",
      Målform: "Højst",
      Måltal: 392211.3,
      Enhed: "kWh",
      Udgangspunkt: 412854,
      "Udgangspunkt periode": "2008",
      Ændring: -5,
      Ændringstype: "Pct.",
      Opgørelse: "Sum",
      Kilde: "LIS",
    },
    course: months(36500, 29800, 0.06),
  },
];
