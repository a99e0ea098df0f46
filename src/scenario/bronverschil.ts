import type { Cijfer } from './cijfer';

/** One figure of which two sources or more give another amount. */
export interface Bronverschil {
  /** Key under which the sheets look the figure up; `ScenarioChoice.keuzes` is by it. */
  readonly sleutel: string;
  readonly gemeente: string;
  readonly pad: string;
  readonly omschrijving: string;
  readonly jaar: number;
  /** One for each amount. */
  readonly kandidaten: readonly Cijfer[];
  /** The one that counts; undefined as long as nobody chose and none goes without saying. */
  readonly gekozen: Cijfer | undefined;
}

/**
 * What `keuzes` calls a candidate: its document, and as much more as is needed where others come out
 * of the same document.
 */
export function bronnaam(cijfer: Cijfer, kandidaten: readonly Cijfer[]): string {
  const names: readonly ((each: Cijfer) => string)[] = [
    ({ document }) => document,
    ({ document, plaats }) => `${document}, ${plaats}`,
    ({ document, plaats, bedrag }) => `${document}, ${plaats}: ${String(bedrag)}`,
  ];
  const unique = names.find(
    (name) => kandidaten.filter((each) => name(each) === name(cijfer)).length <= 1,
  );
  return (unique ?? (({ document }) => document))(cijfer);
}
