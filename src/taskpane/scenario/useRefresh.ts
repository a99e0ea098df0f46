import { useCallback, useMemo, useState } from 'react';
import type { Figures } from '../../figures';
import {
  verversingVan,
  zoeksleutel,
  type Cijfer,
  type Cijferwijziging,
  type ScenarioChoice,
} from '../../scenario';

export interface Refresh {
  /** The user asked for the comparison; it stays until it is built or put away. */
  readonly isOpen: boolean;
  readonly wijzigingen: readonly Cijferwijziging[];
  /** Those of them that were taken. */
  readonly taken: readonly Cijferwijziging[];
  /** Keys that the sources may replace: what was taken, and what goes along with it. */
  readonly aanvaard: ReadonlySet<string>;
  readonly open: () => void;
  readonly close: () => void;
  readonly accept: (changes: readonly Cijferwijziging[], isTaken: boolean) => void;
}

const none: readonly Cijferwijziging[] = [];
const untouched: ReadonlyMap<string, boolean> = new Map();

/** What is new comes with every build; what somebody typed where no source has it, stays anyway. */
export function canAccept({ soort, nieuw }: Cijferwijziging): boolean {
  return soort !== 'nieuw' && !(soort === 'getypt' && nieuw === undefined);
}

/** A newer amount is what was looked for; whatever takes something away has to be asked for. */
function isUsual({ soort }: Cijferwijziging): boolean {
  return soort === 'gewijzigd';
}

/**
 * A new version of a plan leaves many amounts as they were. Those figures belong to the new version
 * too: with the status of the old one the year would hold two versions.
 */
function followers(
  taken: readonly Cijferwijziging[],
  wijzigingen: readonly Cijferwijziging[],
  choice: ScenarioChoice | undefined,
): { readonly sleutel: string }[] {
  const renewed = new Set(
    taken.flatMap(({ oud, nieuw }) =>
      oud && nieuw && (oud.status !== nieuw.status || oud.bestuur !== nieuw.bestuur)
        ? [versionOf(nieuw)]
        : [],
    ),
  );
  if (renewed.size === 0) return [];
  const listed = new Set(wijzigingen.map((each) => each.sleutel.toLowerCase()));
  return (choice?.vastgelegd ?? []).flatMap((cijfer) =>
    renewed.has(versionOf(cijfer)) && !listed.has(zoeksleutel(cijfer))
      ? [{ sleutel: zoeksleutel(cijfer) }]
      : [],
  );
}

function versionOf({ gemeente, jaar, rapport }: Cijfer): string {
  return `${gemeente.toLowerCase()}|${String(jaar)}|${rapport}`;
}

/** What the sources say now beside what the workbook holds, and what of it the user takes. */
export function useRefresh(
  figures: Figures,
  /** undefined as long as it cannot be built. */
  choice: ScenarioChoice | undefined,
): Refresh {
  const [isOpen, setOpen] = useState(false);
  const [decided, setDecided] = useState(untouched);
  const wijzigingen = useMemo(
    () => (isOpen && choice ? verversingVan(figures, choice) : none),
    [figures, choice, isOpen],
  );
  const taken = useMemo(
    () =>
      wijzigingen.filter((each) => canAccept(each) && (decided.get(each.sleutel) ?? isUsual(each))),
    [wijzigingen, decided],
  );
  const aanvaard = useMemo(
    () =>
      new Set([...taken, ...followers(taken, wijzigingen, choice)].map(({ sleutel }) => sleutel)),
    [taken, wijzigingen, choice],
  );
  const open = useCallback(() => {
    setDecided(untouched);
    setOpen(true);
  }, []);
  const close = useCallback(() => {
    setOpen(false);
    setDecided(untouched);
  }, []);
  const accept = useCallback((changes: readonly Cijferwijziging[], isTaken: boolean) => {
    setDecided(
      (now) => new Map([...now, ...changes.map(({ sleutel }) => [sleutel, isTaken] as const)]),
    );
  }, []);
  return { isOpen, wijzigingen, taken, aanvaard, open, close, accept };
}

/** How many figures that were read in now differ from what the workbook holds. */
export function ownWaiting(
  figures: Figures,
  choice: ScenarioChoice,
  eigen: readonly Cijfer[],
): number {
  if (eigen.length === 0) return 0;
  const sayings = new Set(eigen.map(saying));
  return verversingVan(figures, choice).filter(
    ({ soort, nieuw }) => soort !== 'nieuw' && nieuw !== undefined && sayings.has(saying(nieuw)),
  ).length;
}

function saying(cijfer: Cijfer): string {
  return `${zoeksleutel(cijfer)}|${cijfer.document}`;
}
