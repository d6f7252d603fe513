/** Identities for the workbook's parts, which the workbook itself doesn't give. */
export type Ids = {
  /** The id of a sheet, a table, a name, a rule …: the same for as long as the object lives. */
  of(object: object): string;
};

/** Ids that look like Excel's: `{00000000-0001-0000-0000-000000000000}`. */
export function ids(): Ids {
  const given = new WeakMap<object, string>();
  let last = 0;
  return {
    of(object) {
      const known = given.get(object);
      if (known) return known;
      last += 1;
      const id = `{00000000-${last.toString(16).toUpperCase().padStart(4, "0")}-0000-0000-000000000000}`;
      given.set(object, id);
      return id;
    },
  };
}
