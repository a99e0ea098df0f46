import { apiNotFound, WireError } from './wire';
import type { RequirementSets } from './requirementSets';
import { isAtLeast } from './requirementSets';

/** A property that holds a value. */
export interface Scalar<T> {
  readonly get?: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
  /** The version of ExcelApi that brought it; above the host's version it does not exist. */
  readonly since?: string;
  /** False for what `load()` without names leaves out. */
  readonly byDefault?: boolean;
}

/** A property that leads to another object. */
export type Open<T> = (target: T) => HostObject | null;

/** A method; it answers a value, another object, or nothing. */
export type Call<T> = (target: T, parameters: readonly unknown[]) => unknown;

/** One kind of Excel object: its members by the name on the wire (PascalCase). */
export interface Kind<T> {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly objects?: Readonly<Record<string, Open<T>>>;
  readonly methods?: Readonly<Record<string, Call<T>>>;
  /** Objects and methods that came after ExcelApi 1.1, with their version. */
  readonly since?: Readonly<Record<string, string>>;
  /** For a collection: its members, and the one with this key. */
  readonly items?: (target: T) => readonly HostObject[];
  readonly item?: (target: T, key: unknown) => HostObject;
  /** What an instantiation answers, so that the library can find the object again. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
}

/** An object of the emulated Excel, with its kind hidden behind the members. */
export interface HostObject {
  readonly kind: string;
  readonly target: unknown;
  readonly isCollection: boolean;
  defaultScalars(): readonly string[];
  hasScalar(name: string): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  open(name: string): HostObject | null;
  call(name: string, parameters: readonly unknown[]): unknown;
  items(): readonly HostObject[];
  item(key: unknown): HostObject;
  identity(): Readonly<Record<string, unknown>>;
}

export const isHostObject = (value: unknown): value is HostObject => value instanceof BoundObject;

class BoundObject<T> implements HostObject {
  readonly kind: string;
  readonly isCollection: boolean;

  constructor(
    private readonly members: Kind<T>,
    readonly target: T,
    private readonly sets: RequirementSets,
  ) {
    this.kind = members.name;
    this.isCollection = members.items !== undefined;
  }

  defaultScalars(): readonly string[] {
    return Object.entries(this.members.scalars ?? {})
      .filter(([, scalar]) => scalar.get && scalar.byDefault !== false && this.exists(scalar))
      .map(([name]) => name);
  }

  hasScalar(name: string): boolean {
    const scalar = this.own(this.members.scalars, name);
    return scalar?.get !== undefined && this.exists(scalar);
  }

  get(name: string): unknown {
    const scalar = this.own(this.members.scalars, name);
    if (!scalar?.get || !this.exists(scalar)) throw apiNotFound(`${this.kind}.${name}`);
    return scalar.get(this.target);
  }

  set(name: string, value: unknown): void {
    const scalar = this.own(this.members.scalars, name);
    if (!scalar || !this.exists(scalar)) throw apiNotFound(`${this.kind}.${name}`);
    if (!scalar.set) throw new WireError('InvalidOperation', `${this.kind}.${name} is read-only.`);
    scalar.set(this.target, value);
  }

  open(name: string): HostObject | null {
    const open = this.own(this.members.objects, name);
    if (!open || !this.cameWith(name)) throw apiNotFound(`${this.kind}.${name}`);
    return open(this.target);
  }

  call(name: string, parameters: readonly unknown[]): unknown {
    const method = this.own(this.members.methods, name);
    if (!method || !this.cameWith(name)) throw apiNotFound(`${this.kind}.${name}()`);
    return method(this.target, parameters);
  }

  items(): readonly HostObject[] {
    if (!this.members.items) throw apiNotFound(`${this.kind}.Items`);
    return this.members.items(this.target);
  }

  item(key: unknown): HostObject {
    if (!this.members.item) throw apiNotFound(`${this.kind}.GetItem()`);
    return this.members.item(this.target, key);
  }

  identity(): Readonly<Record<string, unknown>> {
    return this.members.identity?.(this.target) ?? {};
  }

  private exists(scalar: Scalar<T>): boolean {
    return this.supports(scalar.since);
  }

  private cameWith(name: string): boolean {
    return this.supports(this.own(this.members.since, name));
  }

  private supports(version: string | undefined): boolean {
    return version === undefined || isAtLeast(this.sets.ExcelApi ?? '1.1', version);
  }

  // A name such as `constructor` must not be found on the prototype.
  private own<V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
    return table && Object.hasOwn(table, name) ? table[name] : undefined;
  }
}

/** Binds a kind's members to one object. */
export const bind = <T>(kind: Kind<T>, target: T, sets: RequirementSets): HostObject =>
  new BoundObject(kind, target, sets);
