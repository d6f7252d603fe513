/** A text in any language: the same names and the same arguments as in Danish, in other words. */
export type Worded<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Worded<Said>
    : { readonly [Name in keyof T]: Worded<T[Name]> };
