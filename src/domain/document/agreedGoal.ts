import type { Goal } from "../goal";

/** The headings of the table of goals in a contract document of our own. */
export const OWN_HEADINGS = ["Nr.", "Mål", "Sådan opgøres målet"] as const;

/** What the third column says: all of a goal but its number, its sentence and its contract. */
export type AgreedGoal = Omit<Goal, "contract" | "nr" | "text" | "retired">;

type Codes = Readonly<Record<string, string>>;
type Field = { name: string; field: keyof AgreedGoal } & ({ kind: "text" | "number" | "date" } | { kind: "word"; words: Codes }); // prettier-ignore

/** The fields in the order that they are written, by the name and the words that people read. */
const FIELDS: readonly Field[] = [
  { name: "Delmål", field: "part", kind: "text" },
  { name: "Måltype", field: "goalType", kind: "word", words: { result: "Resultatmål", effort: "Indsatsmål", development: "Udviklingsmål" } }, // prettier-ignore
  { name: "Styringsområde", field: "area", kind: "word", words: { effort: "Indsats", quality: "Kvalitet", staff: "Personale", resources: "Ressourcer" } }, // prettier-ignore
  { name: "Fokusområde", field: "focusArea", kind: "text" },
  { name: "Målform", field: "form", kind: "word", words: { atLeast: "Mindst", atMost: "Højst", between: "Interval", milestone: "Milepæl" } }, // prettier-ignore
  { name: "Måltal", field: "target", kind: "number" },
  { name: "Måltal øvre", field: "targetUpper", kind: "number" },
  { name: "Enhed", field: "unit", kind: "text" },
  { name: "Udgangspunkt", field: "baseline", kind: "number" },
  { name: "Udgangspunkt periode", field: "baselinePeriod", kind: "text" },
  { name: "Ændring", field: "change", kind: "number" },
  { name: "Ændringstype", field: "changeKind", kind: "word", words: { relative: "Pct.", points: "Pct.point", absolute: "Absolut" } }, // prettier-ignore
  { name: "Opgørelse", field: "aggregation", kind: "word", words: { sum: "Sum", mean: "Gennemsnit", latest: "Seneste", yearToDate: "År til dato", everyPeriod: "Hver periode", deviation: "Afvigelse" } }, // prettier-ignore
  { name: "Periodisering", field: "pacing", kind: "word", words: { linear: "Lineær", constant: "Konstant", profile: "Profil", yearEnd: "Ultimo" } }, // prettier-ignore
  { name: "Frist", field: "deadline", kind: "date" },
  { name: "Metode", field: "method", kind: "word", words: { level: "Niveau", change: "Ændring" } },
  { name: "Gul grænse", field: "partlyMetFrom", kind: "number" },
  { name: "Vægt", field: "weight", kind: "number" },
  { name: "Kilde", field: "source", kind: "text" },
  { name: "Ansvarlig", field: "responsible", kind: "text" },
];

/** Text as a document keeps it: one space between words. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A goal's terms in words (*Målform: Mindst; Måltal: 650; Enhed: antal*); what it leaves open is left out. */
export function agreedText(goal: AgreedGoal): string {
  return FIELDS.flatMap((own) => {
    const value = goal[own.field];
    return value === null || value === "" ? [] : [`${own.name}: ${written(own, value)}`];
  }).join("; ");
}

function written(own: Field, value: string | number): string {
  if (own.kind === "word") return own.words[value] ?? "";
  if (own.kind === "number") return String(value).replace(".", ",");
  if (own.kind === "date") return String(value).split("-").reverse().join("-");
  const text = onOneLine(String(value));
  return /[;"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a goal's terms say; null where they are none, or cannot be read in every part. */
export function readAgreed(text: string): AgreedGoal | null {
  const found = new Map<string, string>();
  for (const part of partsOf(text)) {
    const [, name = "", value = ""] = /^\s*([^:]+?):\s*(.*?)\s*$/s.exec(part) ?? [];
    if (!FIELDS.some((own) => own.name === name) || found.has(name)) return null;
    found.set(name, value);
  }
  if (!found.has("Målform") && !found.has("Opgørelse")) return null;
  let isReadable = true;
  const read = Object.fromEntries(
    FIELDS.map((own) => {
      const value = readValue(own, found.get(own.name));
      if (value === undefined) isReadable = false;
      return [own.field, value ?? null];
    }),
  );
  return isReadable ? ({ ...read, aggregation: read["aggregation"] ?? "latest" } as AgreedGoal) : null;
}

/** The parts between semicolons that stand outside quotation marks. */
const partsOf = (text: string): string[] => text.match(/(?:"[^"]*"|[^;"])+/g) ?? [];

/** A field's value; undefined where it cannot be read. */
function readValue(own: Field, text: string | undefined): string | number | null | undefined {
  if (text === undefined) return own.kind === "text" ? "" : null;
  if (own.kind === "word") return Object.entries(own.words).find(([, word]) => word === text)?.[0];
  if (own.kind === "number") {
    const number = Number(text.replace(",", "."));
    return text === "" || !Number.isFinite(number) ? undefined : number;
  }
  if (own.kind === "date") return /^\d{2}-\d{2}-\d{4}$/.test(text) ? text.split("-").reverse().join("-") : undefined;
  return /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
}
