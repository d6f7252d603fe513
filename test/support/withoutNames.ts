/**
 * An English text without what stands in it in Danish on purpose: names and cell words in quotation marks or in
 * brackets.
 */
export function withoutNames(text: string): string {
  return text.replace(/“[^”]*”|\([^)]*\)/g, "");
}
