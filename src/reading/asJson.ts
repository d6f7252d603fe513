import type { ManagementArea } from "../domain/goal";
import type { FollowUp } from "../domain/contract";
import type { Passage, ReadContract, ReadContractHead, ReadGoal } from "./reading";

/** *Styringsområde* as contracts write it: I, K, P, R. */
export type AreaLetter = "I" | "K" | "P" | "R";
const areaLetters = { effort: "I", quality: "K", staff: "P", resources: "R" } as const satisfies Record<
  ManagementArea,
  AreaLetter
>;

export type GoalJson = Omit<ReadGoal, "nr" | "part" | "area" | "doubts"> & {
  nr: string | null;
  part: string | null;
  area: AreaLetter | null;
  doubts: readonly string[];
};
export type ContractJson = {
  contract: {
    centre: string | null;
    year: number | null;
    title: string | null;
    signed: string | null;
    followUp: FollowUp | null;
  };
  goals: readonly GoalJson[];
  /** What gave no goal, and why. */
  passed: readonly Omit<Passage, "span">[];
};

/** A reading as the command line prints it. */
export function contractJson({ contract, goals, passed }: ReadContract): ContractJson {
  const { centre, year, title, signed, followUp } = contract;
  return {
    contract: { centre, year, title, signed, followUp },
    goals: goals.map(goalJson),
    passed: passed.map(({ kind, text, page }) => ({ kind, text, page })),
  };
}

export function goalJson(goal: ReadGoal): GoalJson {
  const { nr, part, area, doubts } = goal;
  return {
    ...goal,
    nr: nr === "" ? null : nr,
    part: part === "" ? null : part,
    area: area && areaLetters[area],
    doubts: doubts.map(({ code }) => code),
  };
}

/**
 * How a contract is called in the tables: centre and year; a committee's case by what it is, any other by its title,
 * cut short.
 */
export function contractNameOf({ centre, year, title }: Pick<ReadContractHead, "centre" | "year" | "title">): string {
  const committee = /^resultatkontrakter/i.test(title ?? "") ? "Udvalgssag" : null;
  const short = shortTitle(title ?? "");
  const parts = centre
    ? [centre, year]
    : committee
      ? [committee, year, "(eksempler)"]
      : [short, short.includes(String(year)) ? null : year];
  return parts.filter((part) => part !== null).join(" ");
}

/** The longest name to propose; it is repeated in every row of the tables. */
const NAME_LENGTH = 40;

/** *Resultatkontrakt 2010 mellem forvaltningen og Center for Sociale Tilbud* is *Center for Sociale Tilbud*. */
function shortTitle(title: string): string {
  const plain = title.replace(/\s+/g, " ").trim();
  const party =
    /(?:kontrakt|plan)\p{L}*(?:\s+\d{4})?\s+(?:for|mellem\s.*?\sog|med)\s+(.+)$/iu.exec(plain)?.[1] ?? plain;
  const words =
    party
      .split(/[,.;:(]|\s(?:og|for perioden)\s/)[0]
      ?.trim()
      .split(" ") ?? [];
  const kept = words.reduce(
    (name, word) => (`${name} ${word}`.length > NAME_LENGTH ? name : `${name} ${word}`.trim()),
    "",
  );
  const whole = kept.replace(/(?:\s(?:for|over|i|på|af|til|med|ved|under|og|samt|den|det|de|en|et))+$/i, "");
  return whole === "" ? "Kontrakt" : whole;
}
