/** What the manifest is held against: the icons, the served files and what the code registers. */
export type ManifestFacts = {
  /** `package.json`'s version, three parts. */
  version: string;
  /** File name in `assets/` → width and height in pixels. */
  icons: Record<string, { width: number; height: number }>;
  /** Paths in `dist/`, with `/` between their parts. */
  served: string[];
  /** Ids given to `Office.actions.associate`. */
  actions: string[];
  /** Ids given to `CustomFunctions.associate`. */
  functions: string[];
  /** Ids in functions.json. */
  functionsJson: string[];
};
