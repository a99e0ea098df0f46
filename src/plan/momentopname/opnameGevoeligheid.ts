import type {
  Doelresultaat,
  Hefboom,
  Maatstaf,
  Stress,
  Stressresultaat,
  Tornado,
  Uitkomst,
} from '../../analyse';
import { uitkomst } from '../../analyse';
import type { CellContent } from '../../spreadsheet/workbook';
import type { InputCell } from '../planRequest';
import { inhoud, opname, type Opnamecellen, type Opnamevraag } from './opname';
import { bronVan, stempelcellen } from './stempel';
import { doelzin, normzin, omslagzin, somzin, wijzigingzin } from './zinnen';

/**
 * The columns of Gevoeligheid, called after the tornado; the other tables use the same ones under
 * headings of their own.
 */
export const gevoeligkolommen = [
  'nu',
  'laag',
  'hoog',
  'afm.laag',
  'afm.hoog',
  'bbr.laag',
  'bbr.hoog',
  'zin.afm',
  'zin.bbr',
] as const;
export type Gevoeligkolom = (typeof gevoeligkolommen)[number];

export const tornadorij = (nummer: number): string => `tornado/${String(nummer)}`;
export const tornadonu = 'tornado/nu';
export const stressrij = (stress: Stress): string => `stress/${stress}`;
/** What a setback does to the municipalities without a merger; and how both stand without any. */
export const zonderFusierij = (stress: Stress): string => `${stressrij(stress)}/zonder fusie`;
export const zonderSchokrij = {
  fusie: 'stress/geen',
  zonderFusie: 'stress/geen/zonder fusie',
} as const;
export const doelrij = (maatstaf: Maatstaf, hefboom: Hefboom): string =>
  `doel/${maatstaf}/${hefboom}`;
/** The id of the assumption of a row. */
export const aannamekolom = 'aanname';

type Rij = Readonly<Partial<Record<Gevoeligkolom | typeof aannamekolom, number | string>>>;

function cellenVan(rij: string, waarden: Rij): Opnamecellen {
  return Object.entries(waarden).map(([kolom, waarde]): [string, string, CellContent] => [
    rij,
    kolom,
    inhoud(waarde),
  ]);
}

/** An outcome beside what it is without a setback. */
function uitkomstrij(na: Uitkomst, nu: Uitkomst): Rij {
  return {
    'afm.laag': na.afm,
    'afm.hoog': na.afm - nu.afm,
    'bbr.laag': na.bbr,
    'bbr.hoog': na.bbr - nu.bbr,
  };
}

export interface Gevoeligheidsresultaat {
  readonly tornado: Tornado;
  readonly stressen: readonly Stressresultaat[];
  /** The municipalities together without a merger and without a further setback. */
  readonly zonderFusie: Uitkomst;
}

/** The tornado, the switching values and the setbacks on Gevoeligheid. */
export function opnameGevoeligheid(
  vraag: Opnamevraag,
  { tornado, stressen, zonderFusie }: Gevoeligheidsresultaat,
): ReadonlyMap<string, InputCell> {
  const { nu, regels } = tornado;
  const cellen = [
    ...cellenVan(tornadonu, {
      'afm.laag': nu.afm,
      'afm.hoog': nu.afmJaar,
      'bbr.laag': nu.bbr,
      'bbr.hoog': nu.bbrJaar,
    }),
    ...regels.flatMap(({ aanname, nu: waarde, laag, hoog, uitkomsten, omslag }, index) =>
      cellenVan(tornadorij(index + 1), {
        [aannamekolom]: aanname,
        nu: waarde,
        laag,
        hoog,
        'afm.laag': uitkomsten.afm.laag,
        'afm.hoog': uitkomsten.afm.hoog,
        'bbr.laag': uitkomsten.bbr.laag,
        'bbr.hoog': uitkomsten.bbr.hoog,
        'zin.afm': omslagzin(aanname, omslag.afm, 'afm', nu),
        'zin.bbr': omslagzin(aanname, omslag.bbr, 'bbr', nu),
      }),
    ),
    ...cellenVan(zonderSchokrij.fusie, {
      'afm.laag': nu.afm,
      'bbr.laag': nu.bbr,
      'zin.afm': normzin(nu),
    }),
    ...cellenVan(zonderSchokrij.zonderFusie, {
      'afm.laag': zonderFusie.afm,
      'bbr.laag': zonderFusie.bbr,
      'zin.afm': somzin,
    }),
    ...stressen.flatMap((each) => [
      ...cellenVan(stressrij(each.stress), {
        ...uitkomstrij(each.uitkomst, nu),
        'zin.afm': normzin(each.uitkomst),
        'zin.bbr': wijzigingzin(each),
      }),
      ...cellenVan(zonderFusierij(each.stress), {
        ...uitkomstrij(each.zonderFusie, zonderFusie),
        'zin.afm': somzin,
      }),
    ]),
  ];
  return new Map([
    ...opname(vraag.inputs, 'gevoeligheid', (row) => /^(?:tornado|stress)\//.test(row), cellen),
    ...stempelcellen(vraag, 'gevoeligheid', bronVan(vraag)),
  ]);
}

/** The proposals of "Wat moet er gebeuren?"; they are applied nowhere. */
export function opnameDoel(
  vraag: Opnamevraag,
  resultaten: readonly Doelresultaat[],
): ReadonlyMap<string, InputCell> {
  const bron = bronVan(vraag);
  const nu = uitkomst(bron.scenario);
  const cellen = resultaten.flatMap((resultaat) => {
    const { maatstaf, hefboom, antwoord, uitkomstNu } = resultaat;
    return cellenVan(doelrij(maatstaf, hefboom), {
      nu: resultaat.nu,
      ...(antwoord.kind === 'gevonden' && {
        laag: antwoord.waarde,
        hoog: antwoord.praktisch.waarde,
        'afm.hoog': antwoord.praktisch.uitkomst,
      }),
      'afm.laag': uitkomstNu,
      'zin.afm': doelzin(resultaat, nu, bron.scenario),
    });
  });
  return new Map([
    ...opname(vraag.inputs, 'gevoeligheid', (row) => row.startsWith('doel/'), cellen),
    ...stempelcellen(vraag, 'doel', bron),
  ]);
}
