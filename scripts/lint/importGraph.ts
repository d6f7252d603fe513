import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** The files that each file imports, by their paths; type imports and `import()` count as well. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The imports between the files of a folder. */
export function importGraph(folder: string): ImportGraph {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  return new Map(files.map((name) => path.posix.join(folder, name)).map((file) => [file, importsOf(file)]));
}

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
  return importedFiles.flatMap(({ fileName }) => {
    const target = path.posix.join(path.posix.dirname(file), fileName);
    const found = fileName.startsWith(".") ? [`${target}.ts`, `${target}.tsx`, target].find(existsSync) : undefined;
    return found === undefined ? [] : [found];
  });
}

/**
 * The same imports between the direct sub-folders of a folder. Files that lie in the folder itself count one by one, or
 * not at all.
 */
export function folderGraph(graph: ImportGraph, parent: string, withLooseFiles: boolean): ImportGraph {
  const depth = parent.split("/").length + 1;
  const folderOf = (file: string): string | null => {
    const parts = file.split("/");
    const isInside = file.startsWith(`${parent}/`) && (withLooseFiles || parts.length > depth);
    return isInside ? parts.slice(0, depth).join("/") : null;
  };
  const folders = new Map<string, string[]>();
  for (const [file, targets] of graph) {
    const from = folderOf(file);
    if (from === null) continue;
    const others = targets.map(folderOf).filter((folder) => folder !== null && folder !== from) as string[];
    folders.set(from, [...new Set([...(folders.get(from) ?? []), ...others])]);
  }
  return folders;
}

/** Every folder that has sub-folders with files in them, the outermost first. */
export function parentFolders(graph: ImportGraph): string[] {
  const parents = [...graph.keys()].flatMap((file) => {
    const parts = file.split("/");
    return parts.slice(1, -1).map((_, at) => parts.slice(0, at + 1).join("/"));
  });
  return [...new Set(parents)].sort((a, b) => a.length - b.length);
}

/** One path around each circle, its first file again at its end; [] where there are none. */
export function circles(graph: ImportGraph): readonly (readonly string[])[] {
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): void => {
    const before = trail.indexOf(file);
    if (before >= 0) found.push([...trail.slice(before), file]);
    if (before >= 0 || done.has(file)) return;
    for (const target of graph.get(file) ?? []) walk(target, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
}
