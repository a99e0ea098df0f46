import { uitrustingsgraden } from '../../../figures';
import { giniVanKlassen } from '../../../fonds';
import type { At } from '../../at';
import { shown, type CellDraft, type RowDraft } from '../../sheetDraft';
import { styleName } from '../../styles';
import { blank } from '../../yearSheet';
import { berekend, rij, toelichting } from '../blokken/kolommen';
import type { Moment } from '../blokken/rijen';
import { som } from '../fondscijfers';
import type { Fondsbeeld } from '../fondsbeeld';
import { klassekolommen } from '../verdeling/klassen';
import { kolom } from './fusie';
import { tabelkop } from './kolommen';

const momenten = ['voor', 'na'] as const;
const klasserij = (code: string): string => `klasse/${code}`;
const klassen = [
  klasserij(uitrustingsgraden[0]),
  klasserij(uitrustingsgraden.at(-1) ?? ''),
] as const;

interface Klasse {
  readonly aantal: number;
  readonly inwoners: number;
  readonly bedrag: number;
}

/** How unequal the amounts per inhabitant are between the classes of the uitrustingsgraad. */
export function giniRows(beeld: Fondsbeeld): RowDraft[] {
  const found = { voor: klassenVan(beeld, 'voor'), na: klassenVan(beeld, 'na') };
  return [
    blank('gini'),
    tabelkop('gini', 'Klassen van de uitrustingsgraad, de best uitgeruste eerst', {
      voor: 'Bedrag vandaag',
      na: 'Bedrag na fusie',
      'aantal.voor': 'Aantal vandaag',
      'aantal.na': 'Aantal na fusie',
      'inwoners.voor': 'Inwoners vandaag',
      'inwoners.na': 'Inwoners na fusie',
      'hoofd.voor': 'Per inwoner vandaag',
      'hoofd.na': 'Per inwoner na fusie',
    }),
    toelichting(
      'gini/uitleg',
      'Een fusiegemeente staat in de beste klasse van haar gemeenten. Gini: 0 = elke klasse krijgt per inwoner evenveel, naar 1 toe = een klasse krijgt bijna alles.',
    ),
    ...uitrustingsgraden.map((code, index) => {
      const cells: Record<string, CellDraft> = {
        nummer: { value: index + 1, style: 'Fusie sleutel' },
      };
      for (const moment of momenten) {
        Object.assign(cells, klassecellen(beeld, moment, found[moment], index));
      }
      return rij(klasserij(code), `Klasse ${code}`, cells);
    }),
    rij('gini/tussen', 'Gini van het bedrag per inwoner tussen de klassen', {
      ...Object.fromEntries(
        momenten.map((moment) => [
          moment,
          {
            ...berekend(
              coefficient(beeld, moment),
              (at) => `SUM(${at.block(klassen, [`tussen.${moment}`, `tussen.${moment}`])})`,
            ),
            style: styleName('totaal', 'tarief'),
          },
        ]),
      ),
    }),
  ];
}

function coefficient(beeld: Fondsbeeld, moment: Moment): number {
  const { gemeenten, inwoners, fusies } = beeld.lezing.stand;
  const amounts = beeld.verschuiving.gekozen[moment];
  return giniVanKlassen(gemeenten, inwoners, amounts, moment === 'voor' ? [] : fusies).tussen;
}

function klassenVan(beeld: Fondsbeeld, moment: Moment): readonly Klasse[] {
  const { inwoners, bedragen, trappen } = beeld.klassen[moment];
  return uitrustingsgraden.map((_, index) => {
    const rows = trappen.flatMap((trap, row) => (trap === index + 1 ? [row] : []));
    const sum = (values: readonly number[]): number =>
      som(rows.map((row) => values[row] ?? Number.NaN));
    // A sum over all rows, of which those of other classes count for nothing, is not known either.
    const known = bedragen.some(Number.isNaN) ? Number.NaN : 0;
    return { aantal: rows.length, inwoners: sum(inwoners), bedrag: sum(bedragen) + known };
  });
}

function klassecellen(
  beeld: Fondsbeeld,
  moment: Moment,
  groups: readonly Klasse[],
  index: number,
): Readonly<Record<string, CellDraft>> {
  const { aantal, inwoners, bedrag } = groups[index] ?? { aantal: 0, inwoners: 0, bedrag: 0 };
  const columns = klassekolommen[moment];
  const [count, people] = [`aantal.${moment}`, `inwoners.${moment}`];
  const summed = (key: string) => (at: At) =>
    `SUMPRODUCT((${kolom(at, beeld, columns.trap)}=${at.same('nummer')})*${kolom(at, beeld, key)})`;
  return {
    [count]: berekend(
      aantal,
      (at) => `COUNTIF(${kolom(at, beeld, columns.trap)},${at.same('nummer')})`,
      'jaar',
    ),
    [people]: berekend(inwoners, summed(columns.inwoners)),
    [moment]: berekend(bedrag, summed(columns.bedrag)),
    [`hoofd.${moment}`]: berekend(
      aantal === 0 ? '' : bedrag / inwoners,
      (at) => `IF(${at.same(count)}=0,"",${at.same(moment)}/${at.same(people)})`,
      'getal',
    ),
    [`tussen.${moment}`]: {
      value: shown(aandeelInGini(groups, index)),
      formula: (at) => {
        const block = (key: string): string => at.block(klassen, [key, key]);
        const theirs = `${block(people)}*${at.same(moment)}`;
        const ours = `${at.same(people)}*${block(moment)}`;
        const [all, amounts] = [`SUM(${block(people)})`, `SUM(${block(moment)})`];
        return `IF(${amounts}>0,SUMPRODUCT((${theirs}>${ours})*(${theirs}-${ours}))/(${all}*${amounts}),NA())`;
      },
      style: 'Fusie sleutel',
    },
  };
}

/** How far a class is above the others per inhabitant: over all classes this is the coefficient. */
function aandeelInGini(groups: readonly Klasse[], index: number): number {
  const own = groups[index];
  const amounts = som(groups.map(({ bedrag }) => bedrag));
  if (own === undefined || !(amounts > 0)) return Number.NaN;
  const above = groups.map(({ inwoners, bedrag }) =>
    Math.max(0, inwoners * own.bedrag - own.inwoners * bedrag),
  );
  return som(above) / (som(groups.map(({ inwoners }) => inwoners)) * amounts);
}
