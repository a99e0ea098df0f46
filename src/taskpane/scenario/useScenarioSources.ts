import { useCallback, useMemo, useState } from 'react';
import type { Figures } from '../../figures';
import {
  opvolgerVan,
  vervangen,
  zelfdeBedrag,
  zoeksleutel,
  type Bronverschil,
  type Cijfer,
  type Normkanteling,
} from '../../scenario';
import { rekentMetLeningen, type Scenarioactie } from '../../plan';
import { useOwnFigures } from '../ownFigures';
import type { GelezenLeningen } from './leningen/gelezenLeningen';
import { preparedBuild, type PreparedBuild } from './preparedBuild';
import { readDraft, type DraftReading } from './readDraft';
import type { ScenarioDraft } from './scenarioDraft';
import { turnedNorms } from './turnedNorms';
import { ownWaiting, useRefresh, type Refresh } from './useRefresh';
import type { WorkbookFigures } from './useWorkbookFigures';

export interface ScenarioSources {
  /** What was read in of the chosen municipalities in this session. */
  readonly eigen: readonly Cijfer[];
  /** The draft over the figures of the workbook, and the same with what is refreshed. */
  readonly base: DraftReading;
  readonly reading: DraftReading;
  /** undefined as long as it cannot be built. */
  readonly prepared: PreparedBuild | undefined;
  readonly refresh: Refresh;
  /** So many figures that were read in differ from what the workbook holds. */
  readonly waiting: number;
  /** So many figures that were read in count for nothing, because another source is chosen. */
  readonly setAside: number;
  /** undefined where they cannot be computed. */
  readonly kantelingen: readonly Normkanteling[] | undefined;
  /** Municipality and year of which the workbook holds figures beside those that were read in. */
  readonly replaceable: readonly string[];
  readonly isReplacing: boolean;
  readonly replace: (replace: boolean) => void;
  /** It was built: what was refreshed or replaced stands in the workbook. */
  readonly settle: () => void;
}

/** The draft together with all its figures: bundled, read in, and held by the workbook. */
export function useScenarioSources(
  figures: Figures,
  draft: ScenarioDraft,
  { vastgelegd, inputs, state }: WorkbookFigures,
  leningen: readonly GelezenLeningen[],
  scenarioacties: readonly Scenarioactie[],
): ScenarioSources {
  const { imports } = useOwnFigures();
  const [isReplacing, replace] = useState(false);
  const { gemeenten } = draft;
  const eigen = useMemo(() => {
    const partners = figures.register.all.filter(({ id }) => gemeenten.includes(id));
    // Its accounts are followed beside the plan.
    const ours = [...gemeenten, opvolgerVan(figures, partners)?.id];
    return imports.flatMap(({ municipality, cijfers }) =>
      ours.includes(municipality) ? cijfers : [],
    );
  }, [figures, imports, gemeenten]);
  const replaceable = useMemo(() => {
    const staying = new Set(vervangen(vastgelegd, eigen));
    return placesOf(vastgelegd.filter((each) => !staying.has(each)));
  }, [vastgelegd, eigen]);
  const kept = useCallback(
    (all: readonly Cijfer[]) => (isReplacing ? vervangen(all, eigen) : all),
    [isReplacing, eigen],
  );
  const metLijst = useMemo(
    () => leningen.length > 0 || rekentMetLeningen(inputs),
    [leningen, inputs],
  );
  const given = useMemo(
    () => ({
      eigenCijfers: eigen,
      vastgelegd: kept(vastgelegd),
      overnameberekening: metLijst ? ('leningen' as const) : undefined,
    }),
    [eigen, kept, vastgelegd, metLijst],
  );
  const base = useMemo(() => readDraft(figures, draft, given), [figures, draft, given]);
  const baseChoice = base.kind === 'ready' ? base.choice : undefined;
  const refresh = useRefresh(figures, baseChoice);
  const { aanvaard, isOpen, taken, wijzigingen } = refresh;
  const reading = useMemo(
    () => (aanvaard.size === 0 ? base : readDraft(figures, draft, { ...given, aanvaard })),
    [figures, draft, given, aanvaard, base],
  );
  const prepared = useMemo(
    () =>
      reading.kind === 'ready'
        ? preparedBuild({
            figures,
            choice: reading.choice,
            basis: reading.basis,
            kept,
            vernieuwd: [...taken, ...wijzigingen.filter(({ soort }) => soort === 'nieuw')],
            vervangen: isReplacing ? replaceable : [],
            leningen,
            scenarioacties,
          })
        : undefined,
    [
      figures,
      reading,
      kept,
      taken,
      wijzigingen,
      isReplacing,
      replaceable,
      leningen,
      scenarioacties,
    ],
  );
  const waiting = useMemo(
    () => (baseChoice ? ownWaiting(figures, baseChoice, eigen) : 0),
    [figures, baseChoice, eigen],
  );
  const setAside = useMemo(() => {
    const read = byKey(eigen);
    const held = byKey(vastgelegd);
    return base.verschillen.filter((each) => leavesOut(each, read, held)).length;
  }, [base, eigen, vastgelegd]);
  const kantelingen = useMemo(
    () =>
      isOpen && state.kind === 'read' && base.kind === 'ready' && reading.kind === 'ready'
        ? turnedNorms({
            reading: state.reading,
            vastgelegd,
            before: base.basis,
            after: reading.basis,
          })
        : undefined,
    [isOpen, state, vastgelegd, base, reading],
  );
  const { close } = refresh;
  const settle = useCallback(() => {
    close();
    replace(false);
  }, [close]);
  return {
    eigen,
    base,
    reading,
    prepared,
    refresh,
    waiting,
    setAside,
    kantelingen,
    replaceable,
    isReplacing,
    replace,
    settle,
  };
}

/** Another source counts than the amount that was read in, which the workbook does not hold yet. */
function leavesOut(
  { gekozen, kandidaten }: Bronverschil,
  eigen: CijfersByKey,
  vastgelegd: CijfersByKey,
): boolean {
  return (
    gekozen !== undefined &&
    kandidaten.some((each) => each !== gekozen && holds(eigen, each) && !holds(vastgelegd, each))
  );
}

type CijfersByKey = ReadonlyMap<string, readonly Cijfer[]>;

function byKey(cijfers: readonly Cijfer[]): CijfersByKey {
  const found = new Map<string, Cijfer[]>();
  for (const cijfer of cijfers) {
    const key = zoeksleutel(cijfer);
    const known = found.get(key);
    if (known) known.push(cijfer);
    else found.set(key, [cijfer]);
  }
  return found;
}

function holds(cijfers: CijfersByKey, cijfer: Cijfer): boolean {
  return (cijfers.get(zoeksleutel(cijfer)) ?? []).some(({ bedrag }) =>
    zelfdeBedrag(bedrag, cijfer.bedrag),
  );
}

function placesOf(cijfers: readonly Cijfer[]): string[] {
  return [...new Set(cijfers.map(({ gemeente, jaar }) => `${gemeente} ${String(jaar)}`))];
}
