import type { Host } from "../../host/host";

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** Takes back the last edit, or does it again, and shows where. */
export function takeBack(host: Host, which: "undo" | "redo"): void {
  const place = host.undo[which]();
  if (place) host.userSelect(place.sheet, place.address);
}

/** What Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z ask for, or null. */
export function takeBackOfKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Key): "undo" | "redo" | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" && !shiftKey ? "redo" : null;
}
