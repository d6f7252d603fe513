import type { Worded } from "../worded";

type Sentence = (...given: never[]) => unknown;

/** Texts in any language: objects keep their keys, functions their types. */
export type Spoken<Texts> = {
  readonly [Name in keyof Texts]: Texts[Name] extends Sentence ? Texts[Name] : Worded<Texts[Name]>;
};

/** Texts whose language can change while the pane is open. */
export type Vocabulary<Texts> = {
  /** Always in the current language, also when destructured once. */
  texts: Spoken<Texts>;
  /** Switches language; null is Danish. A component shows it at its next render. */
  speak: (texts: Partial<Spoken<Texts>> | null) => void;
};

/** The Danish texts until `speak` gives others. Each text is an object, an array or a function, never a bare string. */
export function vocabulary<Texts extends { readonly [Name in keyof Texts]: object }>(danish: Texts): Vocabulary<Texts> {
  const current: Record<string, object> = { ...danish };
  const live = (name: string, text: object): object =>
    typeof text === "function"
      ? (...given: unknown[]) => (current[name] as (...given: unknown[]) => unknown)(...given)
      : new Proxy(text, { get: (_danish, key) => Reflect.get(current[name] ?? text, key) as unknown });
  return {
    texts: Object.fromEntries(
      Object.entries<object>(danish).map(([name, text]) => [name, live(name, text)]),
    ) as Spoken<Texts>,
    speak: (texts) => void Object.assign(current, texts ?? danish),
  };
}
