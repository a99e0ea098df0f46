/**
 * Reads one object of `data/regelingen.json` field by field. A field that is missing or of the
 * wrong kind is a fault of the data file, found when the module loads and so by every test: it
 * stops with the place and the reason and is never shown to a user.
 */
export class Fields {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(
    value: unknown,
    private readonly place: string,
  ) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Error(`regelingen.json: ${place} is geen object.`);
    }
    this.#values = value as Readonly<Record<string, unknown>>;
  }

  #fail(key: string, expected: string): never {
    throw new Error(`regelingen.json: ${this.place}.${key} is geen ${expected}.`);
  }

  text(key: string): string {
    const value = this.#values[key];
    return typeof value === 'string' && value.trim() !== '' ? value : this.#fail(key, 'tekst');
  }

  optionalText(key: string): string | null {
    return this.#values[key] === undefined ? null : this.text(key);
  }

  /** A finite number, not negative: the law knows no negative rates, brackets or ceilings. */
  number(key: string): number {
    const value = this.#values[key];
    return typeof value === 'number' && Number.isFinite(value) && value >= 0
      ? value
      : this.#fail(key, 'getal vanaf 0');
  }

  fraction(key: string): number {
    const value = this.number(key);
    return value <= 1 ? value : this.#fail(key, 'fractie');
  }

  numberOrNull(key: string): number | null {
    return this.#values[key] === null ? null : this.number(key);
  }

  optionalNumber(key: string): number | undefined {
    return this.#values[key] === undefined ? undefined : this.number(key);
  }

  /** false where it is left out. */
  optionalFlag(key: string): boolean {
    const value = this.#values[key] ?? false;
    return typeof value === 'boolean' ? value : this.#fail(key, 'waar of onwaar');
  }

  dateOrNull(key: string): string | null {
    const value = this.#values[key];
    if (value === null) return null;
    return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
      ? value
      : this.#fail(key, 'datum');
  }

  oneOf<T extends string>(key: string, allowed: readonly T[]): T {
    const found = allowed.find((word) => word === this.#values[key]);
    return found ?? this.#fail(key, `woord uit ${allowed.join(', ')}`);
  }

  fields(key: string): Fields {
    return new Fields(this.#values[key], `${this.place}.${key}`);
  }

  list(key: string): readonly Fields[] {
    const value = this.#values[key];
    if (!Array.isArray(value) || value.length === 0) return this.#fail(key, 'lijst');
    return value.map((entry, index) => new Fields(entry, `${this.place}.${key}[${String(index)}]`));
  }

  /** Empty where it is left out. */
  optionalList(key: string): readonly Fields[] {
    return this.#values[key] === undefined ? [] : this.list(key);
  }

  keys(): readonly string[] {
    return Object.keys(this.#values);
  }
}
