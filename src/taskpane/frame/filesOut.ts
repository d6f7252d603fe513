import { saveFile, type OutFile, type WayOut } from "../../app/files/saveFile";
import { fileOutlet, type PaneHost } from "./fileOutlet";

/** The one way out of the pane for files, by what this Excel and its browser can do. @throws NoWayOutError */
export function filesOut(file: OutFile, host: PaneHost): Promise<WayOut> {
  return saveFile(file, fileOutlet(host, null));
}
