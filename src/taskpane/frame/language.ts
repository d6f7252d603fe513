import { useSyncExternalStore } from "react";
import type { Language } from "../paneActions";

/** The languages that the pane speaks. */
export const LANGUAGES = ["da", "en"] as const satisfies readonly Language[];

/** Under which name the user's own choice lies in the browser; it is the person's, not the workbook's. */
const KEY = "maalopfyldelse.language";
/** And under which the one that Office spoke when the pane was last open. */
const OFFICE_KEY = "maalopfyldelse.officeLanguage";

const listeners = new Set<() => void>();
let office: Language = "da";
let current: Language = "da";
/** What was chosen where the browser keeps nothing: it holds until the pane is closed. */
let unkept: Language | null = null;

/** The language for somebody whose Office shows itself in this one ("da-DK", "en-US"): Danish, else English. */
export function languageOf(displayLanguage: string): Language {
  return /^da\b/i.test(displayLanguage) ? "da" : "en";
}

/** What the user chose; null where the pane follows Office. */
export function chosenLanguage(): Language | null {
  return kept(KEY) ?? unkept;
}

/**
 * Chooses a language, or with null that of Office again, and shows the pane in it at once.
 * @throws where its words cannot be fetched; the pane then goes on as it was, and nothing is remembered.
 */
export async function chooseLanguage(choice: Language | null): Promise<void> {
  await speak(choice ?? office);
  unkept = choice;
  keep(KEY, choice);
}

/** Speaks, while Office has not told its language yet, as the user has chosen, or as Office told the last time. */
export async function expectLanguage(): Promise<void> {
  office = kept(OFFICE_KEY) ?? office;
  await speakChosen();
}

/** Settles the pane's language when Office has told its own; one whose words cannot be fetched gives way to Danish. */
export async function settleLanguage(displayLanguage: string): Promise<void> {
  office = languageOf(displayLanguage);
  keep(OFFICE_KEY, office);
  await speakChosen();
}

/** The language that the pane speaks now; whatever uses it is rendered anew when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, () => current);
}

function kept(key: string): Language | null {
  try {
    const words = localStorage.getItem(key);
    return LANGUAGES.find((language) => language === words) ?? null;
  } catch {
    return null;
  }
}

/** A browser that keeps nothing asks again the next time. */
function keep(key: string, language: Language | null): void {
  try {
    if (language === null) localStorage.removeItem(key);
    else localStorage.setItem(key, language);
  } catch {
    return;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function speakChosen(): Promise<void> {
  await speak(chosenLanguage() ?? office).catch(() => undefined);
}

async function speak(language: Language): Promise<void> {
  if (language !== current) {
    const { speakDanish, speakEnglish } = await import(/* webpackChunkName: "english" */ "../../text/speakEnglish");
    if (language === "en") speakEnglish();
    else speakDanish();
    current = language;
  }
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}
