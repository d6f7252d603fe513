import { readdirSync } from "node:fs";
import path from "node:path";

const folder = path.resolve("src/text/da");
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** The texts of the Danish surface by the names of their keys, of all files. */
async function labels(): Promise<{ key: string; text: string }[]> {
  const files = await Promise.all(readdirSync(folder).map((file) => import(path.join(folder, file))));
  return files
    .flatMap((file) => (isRecord(file) ? Object.values(file) : []))
    .flatMap((texts) => (isRecord(texts) ? Object.entries(texts) : []))
    .flatMap(([key, text]) => (typeof text === "string" ? [{ key, text }] : []));
}

const of = async (...keys: string[]): Promise<string[]> =>
  [...new Set((await labels()).flatMap(({ key, text }) => (keys.includes(key) ? [text] : [])))].sort();

test("what is not done yet is cancelled with Annuller, what runs with Afbryd, and neither is called Fortryd", async () => {
  expect(await of("cancel", "cancelReading")).toEqual(["Afbryd", "Annuller"]);
});

test("what is written only here is discarded with Kassér", async () => {
  expect((await of("drop", "discard")).filter((text) => !text.startsWith("Kassér"))).toEqual(["Luk uden at tage imod"]);
});

test("what is done is undone with Fortryd", async () => {
  expect(await of("takeBack", "putBack", "undo")).toEqual([
    "Fortryd",
    "Fortryd læsningen",
    "Fortryd seneste",
    "Fortryd seneste skrivning",
    "Fortryd sletning",
  ]);
});

test.each(["Fortryd", "Annuller"])("%s is a button of its own kind only", async (word) => {
  const keys = (await labels()).flatMap(({ key, text }) => (text === word ? [key] : []));
  const meant = word === "Fortryd" ? ["undo", "takeBack"] : ["cancel"];
  expect(keys.filter((key) => !meant.includes(key))).toEqual([]);
});
