import { createContext, useEffect, useState, useSyncExternalStore } from "react";
import { COLOURS_CHOSEN } from "./paneColours";

/** The colours that the user has chosen: the system's, or light or dark ones whatever the system has. */
export type ColourChoice = "system" | "light" | "dark";
export type Colours = { choice: ColourChoice; dark: boolean; choose: (choice: ColourChoice) => void };

/** Whether the page is dark, for what is drawn with colours from a file. */
export const DarkContext = createContext(false);

const KEY = "maalopfyldelse.workbench.colours";
const query = (): MediaQueryList => globalThis.matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  const list = query();
  list.addEventListener("change", listener);
  return () => list.removeEventListener("change", listener);
}

/** The page's colours, kept in the browser. The style sheet and the pane's page in its frame follow the document's. */
export function useColours(): Colours {
  const system = useSyncExternalStore(subscribe, () => query().matches);
  const [choice, setChoice] = useState<ColourChoice>(keptChoice);
  useEffect(() => {
    document.documentElement.dataset["colours"] = choice;
    window.dispatchEvent(new Event(COLOURS_CHOSEN));
  }, [choice]);
  const choose = (next: ColourChoice): void => {
    setChoice(next);
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // A browser that keeps nothing asks again next time.
    }
  };
  return { choice, dark: choice === "system" ? system : choice === "dark", choose };
}

function keptChoice(): ColourChoice {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "light" || kept === "dark" ? kept : "system";
  } catch {
    return "system";
  }
}
