import { saveFile, type OutFile, type WayOut } from "../../app/files/saveFile";
import { fileOutlet, type PaneHost } from "./fileOutlet";

/**
 * The one way out of the pane for files, by what this Excel and its browser can do; `words` are the file's content as
 * text, where it has such a form. @throws NoWayOutError
 */
export function filesOut(file: OutFile, host: PaneHost, words: string | null = null): Promise<WayOut> {
  return saveFile(file, fileOutlet(host, words));
}
