/** What a reader is told about one function, in one language. */
export interface FunctionText {
  /** At most 250 characters; the first sentence says what the arguments mean. */
  readonly summary: string;
  /** Shape, unit and sign of the result. */
  readonly result: string;
  /** By the id of the parameter, complete. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What the reader should know before relying on the result. */
  readonly remarks: readonly string[];
  /** When which error appears. */
  readonly errors: readonly string[];
  /** What each example shows, in the order of the signature. */
  readonly examples: readonly string[];
  /** Other words by which somebody may look for it. */
  readonly searchWords: readonly string[];
}
