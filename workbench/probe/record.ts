import type { Answered } from "./runProbe";

/** Where the answers come from: `PC 16.0.19328.20158`. */
export type Origin = { platform: string; build: string };

/** A record has at most so many lines, so that it can be pasted in a mail. */
export const MOST_LINES = 100;

/** The text to copy: one line a question, its parts apart by a bar. */
export function recordOf(answers: readonly Answered[], { platform, build }: Origin): string {
  return answers.map(({ id, asks, answer }) => [id, asks, answer, platform, build].join(" ¦ ")).join("\n");
}

/** The answers of a record, by the question's id. Lines that are none are passed over. */
export function answersIn(record: string): Map<string, string> {
  return new Map(
    record.split(/\r?\n/).flatMap((line): [string, string][] => {
      const [id, , answer, platform] = line.split(" ¦ ");
      return id !== undefined && answer !== undefined && platform !== undefined ? [[id.trim(), answer]] : [];
    }),
  );
}
