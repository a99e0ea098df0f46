import { isRestated } from '../figures';
import { bronnaam, type Bronverschil } from './bronverschil';
import {
  kwaliteitEigen,
  kwaliteitGetypt,
  sleutel,
  zelfdeBedrag,
  zoeksleutel,
  type Cijfer,
} from './cijfer';
import { eenVersie } from './eenVersie';
import type { ScenarioChoice } from './scenarioChoice';

/** All figures of a scenario, source by source, and what the user decided about them. */
export interface Bronnen extends Pick<ScenarioChoice, 'keuzes' | 'aanvaard'> {
  readonly gebundeld: readonly Cijfer[];
  readonly eigen: readonly Cijfer[];
  /** As the workbook holds them. */
  readonly vastgelegd: readonly Cijfer[];
}

export interface GekozenCijfers {
  /** One per key, apart from studies; where nobody chose, the first. */
  readonly cijfers: readonly Cijfer[];
  /** What stands beside them and counts for nothing. */
  readonly nietGekozen: readonly Cijfer[];
  readonly verschillen: readonly Bronverschil[];
}

/** Nobody could bring it back once it is gone from the workbook. */
export function isOwnWork({ kwaliteit }: Cijfer): boolean {
  return kwaliteit === kwaliteitEigen || kwaliteit === kwaliteitGetypt;
}

/**
 * One figure per key. The same figure twice is one; of two amounts the chosen one counts and the
 * other is kept beside it. What a workbook holds stays, unless its key was accepted.
 */
export function kiesBronnen(bronnen: Bronnen): GekozenCijfers {
  const { gebundeld, eigen, vastgelegd } = bronnen;
  const own = new Set(
    [...eigen, ...vastgelegd.filter(({ kwaliteit }) => kwaliteit === kwaliteitEigen)].map(
      zoeksleutel,
    ),
  );
  const kept = gebundeld.filter(
    // A figure of one's own takes the place of what others restated.
    (cijfer) => !(isRestated(cijfer.kwaliteit) && own.has(zoeksleutel(cijfer))),
  );
  const groups = new Map<string, { readonly nu: Cijfer[]; readonly vast: Cijfer[] }>();
  const groupOf = (key: string) => {
    const known = groups.get(key);
    if (known) return known;
    const made = { nu: [], vast: [] };
    groups.set(key, made);
    return made;
  };
  for (const cijfer of [...kept, ...eigen]) groupOf(zoeksleutel(cijfer)).nu.push(cijfer);
  for (const cijfer of vastgelegd) groupOf(zoeksleutel(cijfer)).vast.push(cijfer);

  const words = {
    keuzes: lowered(bronnen.keuzes ?? new Map<string, string>()),
    aanvaard: new Set([...(bronnen.aanvaard ?? [])].map((key) => key.toLowerCase())),
  };
  // A document that nobody read this time has withdrawn nothing.
  const read = new Set([...gebundeld, ...eigen].map(documentOf));
  const mayGo = (cijfer: Cijfer): boolean => !isOwnWork(cijfer) && read.has(documentOf(cijfer));
  const found = [...groups].map(([key, { nu, vast }]) => {
    const mayReplace = words.aanvaard.has(key) && (nu.length > 0 || vast.every(mayGo));
    return chooseOne(distinct(nu), distinct(vast), words.keuzes.get(key), mayReplace);
  });
  const gelijke = (cijfer: Cijfer): readonly Cijfer[] => {
    if (cijfer.kwaliteit === kwaliteitGetypt) return [];
    const { nu, vast } = groupOf(zoeksleutel(cijfer));
    return [...vast, ...nu].filter(({ bedrag }) => zelfdeBedrag(bedrag, cijfer.bedrag));
  };
  return {
    cijfers: eenVersie(
      found.flatMap(({ cijfers }) => cijfers),
      gelijke,
    ),
    nietGekozen: found.flatMap(({ nietGekozen }) => nietGekozen),
    verschillen: found.flatMap(({ verschillen }) => verschillen),
  };
}

function documentOf({ gemeente, document }: Cijfer): string {
  return `${gemeente.toLowerCase()}|${document}`;
}

function lowered(keuzes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...keuzes].map(([key, name]) => [key.toLowerCase(), name]));
}

/** By amount: of two rows that say the same the first. */
function distinct(rows: readonly Cijfer[]): readonly Cijfer[] {
  return rows.length < 2
    ? rows
    : rows.filter(
        ({ bedrag }, index) =>
          rows.findIndex((each) => zelfdeBedrag(each.bedrag, bedrag)) === index,
      );
}

/** The rows of one key. */
function chooseOne(
  nu: readonly Cijfer[],
  vast: readonly Cijfer[],
  keuze: string | undefined,
  mayReplace: boolean,
): GekozenCijfers {
  const stays = vast.length > 0 && !mayReplace;
  const [first] = stays ? vast : nu;
  // Accepted, and gone from the sources.
  if (!first) return none;
  // Studies are shown beside the figures; one that was chosen stays so with its new amount.
  if (first.rapport === 'studie') {
    const gebruik = vast[0]?.gebruik;
    const renewed = gebruik === undefined ? nu : nu.map((each) => ({ ...each, gebruik }));
    return { ...none, cijfers: stays ? vast : renewed };
  }

  const rejected = vast.filter(({ gebruik }) => gebruik === 'niet gekozen');
  const offered = stays
    ? // One source with a new amount is a refresh; two that differ are a choice.
      distinct(nu.length > 1 ? [...vast, ...nu] : vast)
    : distinct([...nu, ...rejected]);
  if (offered.length === 1) return { ...none, cijfers: [completed(first, nu)] };

  // What was not chosen before is not chosen now, unless somebody says so.
  const eligible = (stays ? vast : nu).filter(
    ({ bedrag }) => !rejected.some((each) => zelfdeBedrag(each.bedrag, bedrag)),
  );
  const chosen = offered.find((each) => bronnaam(each, offered) === keuze);
  const gekozen = chosen ?? (eligible.length > 1 ? undefined : (eligible[0] ?? first));
  const counted = gekozen ?? first;
  const others = offered.filter((each) => each !== counted);
  return {
    cijfers: [{ ...completed(counted, nu), gebruik: 'gekozen' }],
    nietGekozen: others.map((each) => ({ ...each, gebruik: 'niet gekozen' })),
    verschillen: [
      {
        sleutel: sleutel(first),
        gemeente: first.gemeente,
        pad: first.pad,
        omschrijving: first.omschrijving,
        jaar: first.jaar,
        kandidaten: offered,
        gekozen,
      },
    ],
  };
}

const none: GekozenCijfers = { cijfers: [], nietGekozen: [], verschillen: [] };

/** Workbooks of before had no room for these two; the same figure of a source still tells them. */
function completed(cijfer: Cijfer, nu: readonly Cijfer[]): Cijfer {
  const bare = zonderGebruik(cijfer);
  if (bare.ouder !== '' && bare.controlegetal !== '') return bare;
  const same = nu.find(
    ({ bedrag, document }) => document === bare.document && zelfdeBedrag(bedrag, bare.bedrag),
  );
  return same === undefined || same === cijfer
    ? bare
    : {
        ...bare,
        ouder: bare.ouder || same.ouder,
        controlegetal: bare.controlegetal || same.controlegetal,
      };
}

export function zonderGebruik(cijfer: Cijfer): Cijfer {
  const { gebruik, ...bare } = cijfer;
  return gebruik === undefined ? cijfer : bare;
}
