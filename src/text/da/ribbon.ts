import type { CalendarDate } from "../../domain/calendarDate";
import { listed } from "../listed";
import { formatDate } from "./numbers";

const counted = (goals: number): string => (goals === 1 ? "ét mål" : `${goals} mål`);

/** What a ribbon button did, in one sentence. */
export const ribbonTexts = {
  refreshed: ({
    contracts,
    issues,
    remarksSaved,
    isHidden,
    failedQueries = [],
  }: {
    contracts: readonly { asOf: CalendarDate; goals: readonly unknown[] }[];
    issues: readonly unknown[];
    remarksSaved: number;
    isHidden?: boolean;
    failedQueries?: readonly string[];
  }) => {
    const goals = contracts.reduce((sum, contract) => sum + contract.goals.length, 0);
    const parts = [
      `Status er opdateret: ${counted(goals)} i ${contracts.length === 1 ? "én kontrakt" : `${contracts.length} kontrakter`}.`,
    ];
    const [date, ...others] = new Set(contracts.map(({ asOf }) => asOf));
    if (date !== undefined)
      parts.push(
        others.length === 0 ? `Statusdatoen er ${formatDate(date)}.` : "Kontrakterne har forskellige statusdatoer.",
      );
    if (remarksSaved > 0)
      parts.push(
        `${remarksSaved === 1 ? "Én bemærkning" : `${remarksSaved} bemærkninger`} er gemt i tabellen Bemærkninger.`,
      );
    if (failedQueries.length > 0)
      parts.push(
        `${failedQueries.length === 1 ? `Forespørgslen ${failedQueries[0] ?? ""}` : `Forespørgslerne ${listed(failedQueries, "og")}`} kunne ikke hentes sidst, så tal kan være forældede. Opdater i Excel (Data › Opdater alle), hent tallene på Målinger, og vælg Opdater status igen.`,
      );
    if (issues.length > 0)
      parts.push(
        `${issues.length === 1 ? "Ét forhold" : `${issues.length} forhold`} i tabellerne bør ses efter; ${issues.length === 1 ? "det" : "de"} står nederst på arket.`,
      );
    if (isHidden) parts.push("Arket Status er skjult. Vælg Vis arket for at se det.");
    return parts.join(" ");
  },
  created: (names: readonly string[]) =>
    names.length === 0 ? "Alle tabeller findes allerede; intet er ændret." : `Oprettet: ${names.join(", ")}.`,
  example: (contracts: readonly { contract: { name: string }; goals: readonly unknown[] }[]) =>
    `Eksemplet er klar: ${contracts.map(({ contract, goals }) => `${contract.name} med ${counted(goals.length)}`).join(", ")}. Alle målinger er opdigtede. Fjern det igen under Indstillinger.`,
  recalculated: "Alle formler er genberegnet.",
} as const;
