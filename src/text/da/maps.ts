import { listed } from "../listed";

/** The words of a map (*strategikort, forandringsteori*), drawn and told. */
export const mapWords = {
  strategy: (contract: string) => `Strategikort for ${contract}`,
  theory: (vision: string, contract: string) => `Forandringsteori for ${contract}: ${vision}`,
  step: (step: number, place: "first" | "last" | "between") =>
    ({ first: "Aktiviteter", last: "Langsigtet effekt", between: `Trin ${step}` })[place],
  /** Below the name in a box: the status, and the goals that it comes from. */
  note: (status: string, goals: readonly string[]) =>
    [status, goals.length === 0 ? "" : `mål ${goals.join(", ")}`].filter((part) => part !== "").join(" · "),
  element: (name: string, band: string, status: string, goals: readonly string[]) => {
    const told =
      goals.length === 0 ? "Ingen mål." : `${status === "" ? "Ingen status" : status}, mål ${listed(goals, "og")}.`;
    return `${name} (${band}). ${told}`;
  },
  arrow: (from: string, to: string) => `»${from}« fører til »${to}«.`,
  summary: (elements: number, arrows: number) =>
    `${elements === 1 ? "Ét element" : `${elements} elementer`} og ${arrows === 1 ? "én pil" : `${arrows} pile`}.`,
} as const;
