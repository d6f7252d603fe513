import type { FunctionComment } from "./comments";
import type { FunctionMetadata } from "./metadata";

/** A formula as typed in Danish Excel, and what it showed: a rectangle of texts, with the message of an error. */
export type ShownFormula = { formula: string; cells: string[][]; message?: string | undefined };

export type FunctionReference = {
  metadata: FunctionMetadata;
  comment: FunctionComment;
  examples: ShownFormula[];
  errors: ShownFormula[];
};

/** How a call is written: optional arguments are in brackets. */
export function callOf({ name, parameters }: FunctionMetadata): string {
  return `${name}(${parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join("; ")})`;
}

/** The reference as Markdown (`docs/funktioner.md`). */
export function referenceMarkdown(functions: readonly FunctionReference[], tables: Record<string, string[][]>): string {
  const parts = [
    "# Funktioner i cellen",
    "<!-- Dannet af kommentarerne i src/functions/functions.ts med npm run generate docs:functions. Ret dér. -->",
    ...intro,
    markdownTable([
      ["Funktion", "Svar"],
      ...functions.map(({ metadata }) => [`[${metadata.name}](#${anchorOf(metadata)})`, metadata.description ?? ""]),
    ]),
    "![Hver funktion med formel og resultat](pictures/funktioner.png)",
    ...functions.flatMap(functionMarkdown),
    "## Tabellerne i eksemplerne",
    ...Object.entries(tables).flatMap(([name, rows]) => [`**${name}**`, markdownTable(rows)]),
  ];
  return `${parts.join("\n\n")}\n`;
}

export const intro = [
  "Funktionerne skrives direkte i en celle, uden noget foran navnet. Argumenter skilles med semikolon, og decimaler skrives med komma, som i resten af dansk Excel. Argumenter i kantede parenteser må udelades.",
  "Alle argumenter må være en enkelt værdi eller et helt område. Er et af dem et område, bliver svaret et område af samme størrelse; enkelte værdier bruges så til alle rækker. Områder skal være lige store.",
  "Tal må være tekst i dansk skrivemåde, når de kun kan læses på én måde: »1.250,5«, »95 %«, »−5,5«. »12.5« kan være to ting og afvises. Celler med procentformat gemmer 95 % som 0,95; brug samme skrivemåde i måltal og faktisk.",
  "Er projektmappen sat til datosystemet fra 1904 (Filer > Indstillinger > Avanceret), får funktionerne det ikke at vide: skriv datoer og perioder som tekst, fx »31-12-2009« og »marts 2009«. Arket Status regner rigtigt i begge.",
  "Kan en formel ikke beregnes, viser den `#VÆRDI!`, når et argument er forkert, og `#I/T`, når noget mangler. Peg på trekanten i cellens hjørne for at se hvorfor.",
];

/** Functions that answer with several cells whatever they are given; in a table Excel shows #OVERLØB! for them. */
const SPILLING = ["KONTRAKTSTATUS", "MAALMATRIX"];

/** The formula of a function in a table's column, over the row's own cells; null where it has no place in a table. */
export function tableFormOf({ id, name, parameters }: FunctionMetadata): string | null {
  if (SPILLING.includes(id)) return null;
  const own = parameters.filter(({ optional }) => !optional).map((parameter) => columnOf(parameter.name));
  return `=${name}(${own.join(";")})`;
}

function columnOf(parameter: string): string {
  const header = (parameter.charAt(0).toLocaleUpperCase("da") + parameter.slice(1)).replaceAll("_", " ");
  return header.includes(" ") ? `[@[${header}]]` : `[@${header}]`;
}

/** How a function is used in a table, as the reference tells it. */
export function tableAdvice(metadata: FunctionMetadata): string {
  const form = tableFormOf(metadata);
  return form === null
    ? "Svaret fylder flere celler. Skriv formlen uden for tabeller: i en tabel viser Excel `#OVERLØB!`."
    : `I en tabel skrives rækkens egne celler: \`${form}\`. Et helt område giver et svar for hver række, og det viser Excel som \`#OVERLØB!\` i en tabel.`;
}

export const anchorOf = ({ name }: FunctionMetadata): string => name.toLocaleLowerCase("da");

function functionMarkdown({ metadata, comment, examples, errors }: FunctionReference): string[] {
  const single = examples.filter(({ cells }) => isSingle(cells));
  const spilled = examples.filter(({ cells }) => !isSingle(cells));
  return [
    `## ${metadata.name}`,
    metadata.description ?? "",
    `\`=${callOf(metadata)}\``,
    markdownTable([
      ["Argument", "", "Betydning"],
      ...metadata.parameters.map(({ name, description = "", optional }) => [
        `**${name}**`,
        optional ? "kan udelades" : "",
        description,
      ]),
    ]),
    `**Svar:** ${comment.returns} ${comment.remarks}`,
    `**I en tabel:** ${tableAdvice(metadata)}`,
    ...(single.length > 0
      ? [
          markdownTable([
            ["Eksempel", "Resultat"],
            ...single.map(({ formula, cells }) => [`\`${formula}\``, cells[0]?.[0] ?? ""]),
          ]),
        ]
      : []),
    ...spilled.flatMap(({ formula, cells }) => [
      `\`${formula}\` giver`,
      markdownTable(cells[0]?.length === 1 ? [["Resultat"], ...cells] : cells),
    ]),
    markdownTable([
      ["Fejl", "Viser", "Besked"],
      ...errors.map(({ formula, cells, message }) => [`\`${formula}\``, `\`${cells[0]?.[0] ?? ""}\``, message ?? ""]),
    ]),
  ];
}

export const isSingle = (cells: string[][]): boolean => cells.length === 1 && cells[0]?.length === 1;

function markdownTable(rows: readonly string[][]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}
