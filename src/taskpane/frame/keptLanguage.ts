/** The languages that the pane speaks. */
export type Language = "da" | "en";

/** The language that the user has chosen on this computer; null is Office's own. */
export type LanguageChoice = { chosen: () => Language | null; choose: (language: Language | null) => void };

const NAME = "maalopfyldelse.language";

/** The choice is the user's and not the workbook's, so the browser keeps it; one that keeps nothing speaks as Office does. */
export const keptLanguage: LanguageChoice = {
  chosen: () => {
    try {
      const kept = localStorage.getItem(NAME);
      return kept === "da" || kept === "en" ? kept : null;
    } catch {
      return null;
    }
  },
  choose: (language) => {
    try {
      if (language === null) localStorage.removeItem(NAME);
      else localStorage.setItem(NAME, language);
    } catch {
      // A browser that keeps nothing speaks as Office does next time.
    }
  },
};
