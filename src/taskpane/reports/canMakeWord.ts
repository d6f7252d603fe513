/**
 * Whether Word documents can be made here. docx looks behind in a regular expression, which Safari does from 16.4 on;
 * Excel on a Mac shows the pane in Safari's web view. The pattern is put together as it runs: an older Safari refuses a
 * whole script that holds one.
 */
export function canMakeWord(): boolean {
  try {
    new RegExp(["(?<", "a)b"].join("="));
    return true;
  } catch {
    return false;
  }
}
