import {
  hervorming,
  huidigeStructuur,
  indicatoren,
  volledigheid,
  type Indicator,
  type Volledigheid,
} from '../../../fonds';
import type { At } from '../../at';
import type { RowDraft, ValidationDraft } from '../../sheetDraft';
import { styleName } from '../../styles';
import { blank, text, vast } from '../../yearSheet';
import { geldig, som, type Fondscijfers } from '../fondscijfers';
import { isLid } from '../fondsstand';
import { ledenkolommen, type Ledenkolom } from '../plaatsen';
import { gemeenten } from '../verdeling/rijen';
import { berekend, rij, tabelkop, woorden } from './kolommen';
import { ledenrij, maatstafrij, maatstafrijen } from './rijen';

/** Each indicator: how complete its column is, and against the Flemish total of the user. */
export function maatstafRows(cijfers: Fondscijfers): RowDraft[] {
  return [
    blank('maatstaven'),
    tabelkop('maatstaven', 'Maatstaven: een kolom voor elk op Fonds - verdeling', {
      eenheid: 'Eenheid',
      [vast]: 'Ingevuld',
      bedrag: 'Som',
      regel: 'Gebruikt in',
      bron: 'Waar het vandaan komt',
      vlaanderen: 'Totaal Vlaanderen',
      verschil: 'Som min totaal',
      ontbreekt: 'Oordeel',
    }),
    ...indicatoren.map((indicator) => maatstaf(cijfers, indicator)),
    blank('leden'),
    tabelkop('leden', 'Wie in een segment zit: een kolom met 1 op Fonds - verdeling', {
      eenheid: 'Eenheid',
      [vast]: 'Leden',
      regel: 'Stand',
    }),
    ...ledenkolommen.map((kolom) => ledengroep(cijfers, kolom)),
  ];
}

function maatstaf(cijfers: Fondscijfers, indicator: Indicator): RowDraft {
  const { id, naam, eenheid, bron } = indicator;
  const { lezing } = cijfers;
  const values = geldig(lezing, id);
  const typed = lezing.ingevuld.getal('fondsBlokken', maatstafrij(id), 'vlaanderen');
  const total = som(values);
  const rows = gemeenten(cijfers);
  const found = volledigheid(values, typed);
  return rij(maatstafrij(id), naam, {
    eenheid: text(eenheid, 'Fusie eenheid'),
    [vast]: berekend(
      found.ingevuld,
      (at) => `COUNTIF(${at.block(rows, [id, id], 'fondsVerdeling')},">=0")`,
      'jaar',
    ),
    bedrag: berekend(
      total,
      (at) => {
        const column = at.block(rows, [id, id], 'fondsVerdeling');
        return `IF(${at.same(vast)}=ROWS(${column}),SUM(${column}),NA())`;
      },
      'getal',
    ),
    regel: text(gebruik(indicator), 'Fusie toelichting alinea'),
    bron: text(
      bron === 'gebruiker'
        ? 'in te vullen'
        : `meegeleverd, 1 januari ${String(lezing.inwonersjaar)}`,
      'Fusie toelichting alinea',
    ),
    vlaanderen: { value: null, style: styleName('invoer', 'getal'), input: true },
    verschil: berekend(
      Number.isNaN(typed) ? '' : total - typed,
      (at) =>
        `IF(ISNUMBER(${at.same('vlaanderen')}),${at.same('bedrag')}-${at.same('vlaanderen')},"")`,
      'getal',
    ),
    ontbreekt: woorden(
      oordeelwoord(found),
      (at) => oordeelformule(at, at.block(rows, [id, id], 'fondsVerdeling')),
      oordelen.verschilt,
    ),
  });
}

const oordelen = {
  leeg: 'nog niets ingevuld',
  volledig: 'volledig; typ het totaal van Vlaanderen om te vergelijken',
  gelijk: 'volledig, en de som is het totaal van Vlaanderen',
  verschilt: 'volledig, maar de som verschilt van het totaal van Vlaanderen: kijk na',
} as const;
const onvolledig = 'onvolledig; gemeenten zonder waarde: ';

function oordeelwoord({ oordeel, ontbreekt }: Volledigheid): string {
  return oordeel === 'onvolledig' ? `${onvolledig}${String(ontbreekt)}` : oordelen[oordeel];
}

function oordeelformule(at: At, column: string): string {
  const same = `IF(ROUND(${at.same('verschil')},2)=0,"${oordelen.gelijk}","${oordelen.verschilt}")`;
  const complete = `IF(ISNUMBER(${at.same('vlaanderen')}),${same},"${oordelen.volledig}")`;
  const lacking = `"${onvolledig}"&(ROWS(${column})-${at.same(vast)})`;
  return `IF(${at.same(vast)}=ROWS(${column}),${complete},IF(${at.same(vast)}=0,"${oordelen.leeg}",${lacking}))`;
}

function gebruik({ id }: Indicator): string {
  const of = (blokken: readonly { readonly indicator: string; readonly naam: string }[]): string =>
    blokken
      .filter(({ indicator }) => indicator === id)
      .map(({ naam }) => naam)
      .join(', ');
  const [today, proposed] = [of(huidigeStructuur()), of(hervorming())];
  return [
    ...(today === '' ? [] : [`huidig: ${today}`]),
    ...(proposed === '' ? [] : [`hervorming: ${proposed}`]),
  ].join('; ');
}

const standen = {
  leeg: 'nog niemand aangeduid',
  fout: 'vul alleen 1 of 0 in',
  goed: 'ingevuld',
} as const;

function ledengroep(cijfers: Fondscijfers, { key, naam }: Ledenkolom): RowDraft {
  const read = cijfers.lezing.leden.get(key);
  const cells = read?.cellen ?? [];
  const rows = gemeenten(cijfers);
  const isEmpty = cells.every((cell) => cell === null);
  return rij(ledenrij(key), naam, {
    eenheid: text('gemeenten', 'Fusie eenheid'),
    [vast]: berekend(
      cells.filter(isLid).length,
      (at) => `COUNTIF(${at.block(rows, [key, key], 'fondsVerdeling')},1)`,
      'jaar',
    ),
    regel: woorden(
      isEmpty ? standen.leeg : read?.bekend === true ? standen.goed : standen.fout,
      (at) =>
        `IF(COUNTA(${at.block(rows, [key, key], 'fondsVerdeling')})=0,"${standen.leeg}",IF(${at.same('telt')}=1,"${standen.goed}","${standen.fout}"))`,
    ),
    telt: {
      value: read?.bekend === true ? 1 : 0,
      formula: (at) => {
        const column = at.block(rows, [key, key], 'fondsVerdeling');
        return `IF(COUNTA(${column})=0,0,IF(COUNTIF(${column},1)+COUNTIF(${column},0)=COUNTA(${column}),1,0))`;
      },
      style: 'Fusie sleutel',
    },
  });
}

export const maatstafValidations: readonly ValidationDraft[] = [
  {
    row: maatstafrijen[0],
    lastRow: maatstafrijen[1],
    from: 'vlaanderen',
    to: 'vlaanderen',
    rule: { kind: 'decimal', minimum: 0, maximum: 1e15 },
    title: 'Totaal Vlaanderen',
    message: 'Het totaal van alle gemeenten volgens uw bron, om de som mee te vergelijken.',
  },
];
