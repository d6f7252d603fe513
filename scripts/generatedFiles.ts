/** The content of generated files by their paths. */
export type Files = Readonly<Record<string, string | Buffer>>;
