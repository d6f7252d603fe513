import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readContract } from "../src/reading/contract/readContract";
import type { ReadField, ReadGoal } from "../src/reading/reading";
import { flagTexts } from "../src/text/reading.da";
import { aggregations, changeKinds, goalForms, goalTypes, managementAreas } from "../src/text/terms.da";

const source = "test/cases/reading/skelbaekgade-2009.txt";
const figure = (value: number | null): string => (value === null ? "" : value.toLocaleString("da-DK", { maximumFractionDigits: 2 }));

type Row = { name: string; value: string; field: ReadField; why: (goal: ReadGoal) => string };

/** The columns of a goal in the order of the table, with what explains a value that no words were read for. */
const columns = (goal: ReadGoal): Row[] => [
  { name: "Målform", value: goalForms[goal.form], field: "form", why: () => "en andel uden grænseord er et mindstemål" },
  {
    name: "Måltal",
    value: figure(goal.target),
    field: "target",
    why: ({ change, changeKind }) =>
      changeKind === "relative" && change !== null ? "udgangspunktet og ændringen" : "udgangspunktet plus ændringen",
  },
  { name: "Måltal øvre", value: figure(goal.targetUpper), field: "targetUpper", why: () => "" },
  { name: "Enhed", value: goal.unit ?? "", field: "unit", why: () => "målets eget ord: det, der tælles" },
  { name: "Udgangspunkt", value: figure(goal.baseline), field: "baseline", why: () => "regnet tilbage fra måltal og ændring" },
  { name: "Udgangspunkt periode", value: goal.baselinePeriod ?? "", field: "baselinePeriod", why: () => "" },
  {
    name: "Ændring",
    value: goal.change === null ? "" : `${figure(goal.change)} (${goal.changeKind ? changeKinds[goal.changeKind] : ""})`,
    field: "change",
    why: () => "forskellen mellem fra og til",
  },
  {
    name: "Opgørelse",
    value: aggregations[goal.aggregation],
    field: "aggregation",
    why: ({ unit }) => (unit === "pct." ? "en andel over året" : "det, der lægges sammen over året, eller et niveau på en dag"),
  },
  { name: "Frist", value: goal.deadline ?? "", field: "deadline", why: () => "kontraktårets udgang" },
];

function words(text: string, goal: ReadGoal, field: ReadField): string | null {
  const span = goal.spans[field];
  return span ? text.slice(span.start, span.end).replace(/\s+/g, " ") : null;
}

function rowOf(text: string, goal: ReadGoal, { name, value, field, why }: Row): string {
  const read = words(text, goal, field);
  return `| ${name} | ${value} | ${read === null ? why(goal) : `»${read}«`} |`;
}

function section(text: string, goal: ReadGoal): string {
  const type = goal.goalType ? goalTypes[goal.goalType] : "Mål";
  const doubts = goal.flags.map(
    ({ code, figures }) => `- **Tvivl:** ${flagTexts[code].doubt(figures.map(String))} ${flagTexts[code].remedy}`,
  );
  return [
    `### ${type} ${goal.nr}${goal.part}`,
    "",
    `> ${goal.text}`,
    "",
    `Styringsområde: ${goal.area ? managementAreas[goal.area] : "–"}. Fokusområde: ${goal.focus ?? "–"}.`,
    "",
    "| Kolonne | Læst | Fordi der står |",
    "| --- | --- | --- |",
    ...columns(goal)
      .filter(({ value }) => value !== "")
      .map((row) => rowOf(text, goal, row)),
    ...(doubts.length > 0 ? ["", ...doubts] : []),
    "",
  ].join("\n");
}

const introduction = (goals: number): string => `# Læsning af kontrakter

Programmet læser en kontrakts tekst og foreslår en række for hvert mål. Hvert felt viser de ord, det er læst fra. Det, som
teksten ikke siger, står tomt eller er nævnt som en tvivl; programmet gætter ikke i stilhed.

## Sådan læses en sætning

1. Teksten deles i ord, tal og tegn. Årstal, datoer og kvartaler bliver til tider; tal med enhed bliver til størrelser.
2. Ord, der styrer, findes i tabeller: grænser (*mindst*, *højst*, *ikke overstige*), retninger (*nedbringes*, *øges*, *forbedres*,
   *fastholdes*), forbindelser (*fra*, *til*, *med*, *ned på*), sammenligninger (*i forhold til*, *end*, *mod*) og gruppemærker
   (*ældre end*, *efter*, *spørgsmål*).
3. Hver størrelse får sin rolle af det, den står ved: måltal, ændring, udgangspunkt, eller blot en del af en gruppes beskrivelse, som
   i *sager over 52 uger*. Reglerne står i rækkefølge i \`src/reading/roleRules.ts\`.
4. Retningen læses af verbet, derefter af grænseordet, og til sidst af, hvad der er godt for målet (færre klager, højere tilfredshed).
   Den udledes aldrig af, at måltallet er mindre end udgangspunktet.
5. Måltal regnes ud fra udgangspunkt og ændring, og udgangspunktet tilbage fra måltal og ændring. Står alle tre, kontrolleres de.
6. Rummer en sætning flere mål, deles den ved *og*, *mens*, *heraf* eller *hhv.*, når der er et mål på begge sider.

Ord, der betyder noget for læsningen, står i \`src/reading/words/\`. Et nyt ord er en ny linje dér.

## En kontrakt, sætning for sætning

Resultatkontrakten for Jobcenter København Skelbækgade 2009 (${goals} mål), som den læses i dag. Siden er skrevet af
\`npx tsx scripts/writeReadingDoc.ts\`.
`;

/** The page *docs/laesning.md*: how contracts are read, and one contract sentence by sentence. */
export function readingDoc(): string {
  const text = readFileSync(join(__dirname, "..", source), "utf8");
  const { goals } = readContract(text);
  return [introduction(goals.length), ...goals.map((goal) => section(text, goal))].join("\n");
}
