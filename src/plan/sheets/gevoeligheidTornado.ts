import { aannameIds, type AannameId } from '../../scenario';
import type { CellContent } from '../../spreadsheet/workbook';
import type { At } from '../at';
import { aantalBewaard } from '../momentopname/opname';
import { aannamekolom, tornadonu, tornadorij } from '../momentopname/opnameGevoeligheid';
import { aannameeenheid, aannameformat, aannamelabel } from '../momentopname/zinnen';
import type { PlanContext } from '../planContext';
import { shown, type CellDraft, type ChartDraft, type RowDraft } from '../sheetDraft';
import { styleName } from '../styles';
import { text } from '../yearSheet';
import { bewaardeRij, bewaardIn, tabelkop } from './gevoeligheidRij';

/** Only feed the chart: how far the AFM goes below and above what it is now. */
export const grafiekkolommen = ['grafiek.naam', 'grafiek.min', 'grafiek.plus'] as const;

/** More bars than this nobody reads. */
const meesteBalken = 12;
const grafiekhoogte = 20;
const grafiekrij = (index: number): string => `grafiek/${String(index)}`;

function aantal({ inputs }: PlanContext): number {
  return aantalBewaard(inputs, 'gevoeligheid/tornado/', `/${aannamekolom}`);
}

function aannameVan(context: PlanContext, nummer: number): AannameId | undefined {
  const id = bewaardIn(context, tornadorij(nummer), aannamekolom);
  return aannameIds.find((each) => each === id);
}

/** Each assumption at both ends of its range, the largest effect first. */
export function tornadoRows(context: PlanContext): RowDraft[] {
  return [
    tabelkop('tornado', 'Elke aanname aan de uiteinden van haar bandbreedte, de zwaarste eerst', {
      nu: 'Nu',
      laag: 'Laag',
      hoog: 'Hoog',
      'afm.laag': 'AFM bij laag',
      'afm.hoog': 'AFM bij hoog',
      'bbr.laag': 'BBR bij laag',
      'bbr.hoog': 'BBR bij hoog',
      'zin.afm': 'Wanneer AFM onder 0 zakt',
      'zin.bbr': 'Wanneer het laagste BBR onder 0 zakt',
    }),
    bewaardeRij(context, {
      key: tornadonu,
      label: 'Zoals het is: AFM met haar jaar, laagste BBR met zijn jaar',
      unit: 'EUR en jaar',
      formaten: { 'afm.laag': 'euro', 'afm.hoog': 'jaar', 'bbr.laag': 'euro', 'bbr.hoog': 'jaar' },
    }),
    ...Array.from({ length: aantal(context) }, (_, index) => tornadoRow(context, index + 1)),
    ...(aantal(context) === 0
      ? [
          {
            key: 'tornado/geen',
            cells: {
              omschrijving: text(
                'Geen enkele aanname verandert AFM of BBR binnen haar bandbreedte.',
                'Fusie toelichting',
              ),
            },
          },
        ]
      : [
          ...Array.from({ length: grafiekhoogte }, (_, index): RowDraft => ({
            key: grafiekrij(index),
            cells: {},
          })),
        ]),
  ];
}

function tornadoRow(context: PlanContext, nummer: number): RowDraft {
  const id = aannameVan(context, nummer);
  const format = id ? aannameformat(id) : 'getal';
  const key = tornadorij(nummer);
  const { cells } = bewaardeRij(context, {
    key,
    label: id ? aannamelabel(id) : 'Een aanname die deze versie niet kent',
    unit: id ? aannameeenheid(id) : '',
    formaten: {
      nu: format,
      laag: format,
      hoog: format,
      'afm.laag': 'euro',
      'afm.hoog': 'euro',
      'bbr.laag': 'euro',
      'bbr.hoog': 'euro',
      'zin.afm': 'alinea',
      'zin.bbr': 'alinea',
    },
  });
  return {
    key,
    cells: {
      ...cells,
      [aannamekolom]: { value: bewaardIn(context, key, aannamekolom), style: 'Fusie sleutel' },
      'grafiek.naam': {
        value: cells['omschrijving']?.value ?? null,
        formula: (at) => at.same('omschrijving'),
        style: styleName('berekening', 'uitkomst'),
      },
      'grafiek.min': balk(context, key, 'MIN'),
      'grafiek.plus': balk(context, key, 'MAX'),
    },
  };
}

/** From now to the lowest, or to the highest, of the two ends: on its own side of now. */
function balk(context: PlanContext, key: string, kant: 'MIN' | 'MAX'): CellDraft {
  const getal = (row: string, column: string): number => {
    const value: CellContent = bewaardIn(context, row, column);
    return typeof value === 'number' ? value : Number.NaN;
  };
  const nu = getal(tornadonu, 'afm.laag');
  const ver = [getal(key, 'afm.laag') - nu, getal(key, 'afm.hoog') - nu, 0];
  return {
    value: shown(kant === 'MIN' ? Math.min(...ver) : Math.max(...ver)),
    formula: (at) => {
      const now = at.fixed('gevoeligheid', tornadonu, 'afm.laag');
      return `${kant}(${at.same('afm.laag')}-${now},${at.same('afm.hoog')}-${now},0)`;
    },
    style: styleName('berekening', 'euro'),
  };
}

/** Bars on both sides of what the AFM is now. */
export function tornadoChart(context: PlanContext): ChartDraft | undefined {
  const laatste = Math.min(aantal(context), meesteBalken);
  if (laatste === 0) return undefined;
  const over = (column: (typeof grafiekkolommen)[number]) => (at: At) =>
    at.area('gevoeligheid', [tornadorij(1), tornadorij(laatste)], [column, column]);
  return {
    id: 'Fusie tornado',
    title: 'Wat het zwaarst weegt op de AFM van het toetsjaar',
    description:
      'Per aanname een balk van de laagste tot de hoogste AFM binnen haar bandbreedte, als verschil met de AFM zoals ze is; de zwaarste staat bovenaan. Lichte balk = lager dan nu, donkere balk = hoger.',
    kind: 'stacked bars',
    from: [grafiekrij(1), 'omschrijving'],
    to: [grafiekrij(grafiekhoogte - 1), 'bbr.laag'],
    axis: 'euro verschil met nu',
    categories: over('grafiek.naam'),
    series: [
      { name: 'Lager dan nu', values: over('grafiek.min'), colour: '#9DB6D9' },
      { name: 'Hoger dan nu', values: over('grafiek.plus'), colour: '#1F3864' },
    ],
  };
}
