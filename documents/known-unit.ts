/** What a reader needs to know of a unit to recognise it in a file. */
export interface KnownUnit {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}
