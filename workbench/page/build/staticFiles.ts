import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** What a server answers: a file of the folder, or 404 for what isn't one. */
export type Answer = { status: number; type: string; body: Buffer | string };

/** The file of a folder that an address asks for; nothing outside the folder is ever given. */
export async function fileAnswer(folder: string, url: string): Promise<Answer> {
  const notFound = { status: 404, type: "text/plain; charset=utf-8", body: "Siden findes ikke." };
  try {
    const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
    const file = join(folder, path.endsWith(sep) ? `${path}index.html` : path);
    if (!file.startsWith(folder + sep)) return notFound;
    return { status: 200, type: types[extname(file)] ?? "application/octet-stream", body: await readFile(file) };
  } catch {
    return notFound;
  }
}
