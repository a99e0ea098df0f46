import type { CellContent } from '../../../spreadsheet/workbook';
import type { At } from '../../at';
import { styleName } from '../../styles';
import { shown, type CellDraft, type RowDraft } from '../../sheetDraft';
import { blank, text, vast } from '../../yearSheet';
import {
  heeftTelkolom,
  isGemengd,
  isSegmentplaats,
  plaatsen,
  segmentplaatsen,
  type Plaats,
} from '../plaatsen';
import type { Blokstand, Fondscijfers } from '../fondscijfers';
import { structuren } from '../fondsRequest';
import { berekend, rij, tabelkop, woorden } from './kolommen';
import { isSamen, samenoordeel, samenwoord, samenwoorden } from './gewichten';
import {
  blokrij,
  blokrijen,
  ledenrijen,
  maatstafrijen,
  samenrij,
  telkolom,
  type Moment,
} from './rijen';
import { schakelaarwoorden } from './keuzes';
import { segmentwoorden } from '../fondskeuzes';
import { beschrijving, hervormdeRij, huidigeRij, koppen } from './ontwerpen';
import { ontbrekendCel } from './ontbrekend';

/** The blocks of the chosen structure, with their amounts: all that the division reads. */
export function actieveRows(cijfers: Fondscijfers): RowDraft[] {
  const { blokken: standen } = cijfers;
  const sum = (value: (blok: Blokstand) => number): number =>
    standen.reduce((total, blok) => total + value(blok), 0);
  const { samen, isGeheel } = cijfers;
  return [
    blank('actief'),
    tabelkop('actief', 'Blokken die tellen, volgens de gekozen structuur', {
      ...koppen,
      bedrag: 'Bedrag',
      vlaanderen: 'Niet verdeeld vandaag',
      verschil: 'Niet verdeeld na fusie',
      ontbreekt: 'Wat ontbreekt',
    }),
    ...plaatsen.map((plaats, index) => actieveRij(cijfers, plaats, standen[index])),
    rij(samenrij, 'Alle blokken samen', {
      aandeel: {
        ...berekend(samen, (at) => `SUM(${at.block(blokrijen, ['aandeel', 'aandeel'])})`, 'rente'),
        style: styleName('totaal', 'rente'),
      },
      bedrag: {
        ...berekend(
          isGeheel ? sum(({ bedrag }) => bedrag) : Number.NaN,
          (at) =>
            `IF(${isSamen(at, 'blokken')},SUM(${at.block(blokrijen, ['bedrag', 'bedrag'])}),NA())`,
        ),
        style: styleName('totaal', 'euro'),
      },
      regel: woorden(
        samenoordeel(standen.map(({ aandeel }) => aandeel)),
        (at) =>
          `IF(ISNUMBER(${at.same('aandeel')}),IF(ABS(${at.same('aandeel')}-1)<=${at.head('marge', vast)},"${samenwoorden.goed}","${samenwoorden.fout}"),"${samenwoorden.onbekend}")`,
        samenwoorden.onbekend,
      ),
      ontbreekt: { ...samenwoord(cijfers), style: 'Fusie omschrijving' },
      onbekend: {
        value: isGeheel ? 0 : 1,
        formula: (at) => `IF(${isSamen(at, 'blokken')},0,1)`,
        style: 'Fusie sleutel',
      },
    }),
  ];
}

/** What the structure says at this place; undefined for a place it does not use. */
function gekozen(at: At, { huidig, hervorming }: Plaats, column: string, none: string): string {
  const structure = at.head('structuur', vast);
  const proposed = hervorming === undefined ? none : at.ref(hervormdeRij(hervorming), column);
  return `IF(${structure}="${structuren[1]}",${proposed},IF(${structure}="${structuren[0]}",${at.ref(huidigeRij(huidig), column)},NA()))`;
}

function actieveRij(cijfers: Fondscijfers, plaats: Plaats, stand: Blokstand | undefined): RowDraft {
  if (stand === undefined) throw new Error('Elke plaats heeft een blok.');
  const key = blokrij(plaats);
  const { ontwerp, isBekend: known } = stand;
  const word = (column: keyof ReturnType<typeof beschrijving>, none: string): CellContent =>
    ontwerp === null ? { error: '#N/A' } : ontwerp ? beschrijving(ontwerp)[column] : none;
  const worded = (column: keyof ReturnType<typeof beschrijving>): CellDraft =>
    woorden(word(column, ''), (at) => gekozen(at, plaats, column, '""'), longest(plaats, column));
  const words = ontwerp ? segmentwoorden(ontwerp, cijfers.lezing.keuzes) : null;
  const measured = (column: 'noemer' | 'buiten', most: string): CellDraft =>
    woorden(
      ontwerp === null ? { error: '#N/A' } : (words?.[column] ?? ''),
      (at) => gekozen(at, plaats, column, '""'),
      most,
    );
  const technical = (value: CellContent, formula: (at: At) => string): CellDraft => ({
    value,
    formula,
    style: 'Fusie sleutel',
  });
  const number = (column: 'maatstafnummer' | 'ledennummer'): CellDraft =>
    technical(
      ontwerp === null ? { error: '#N/A' } : ontwerp ? beschrijving(ontwerp)[column] : 0,
      (at) => gekozen(at, plaats, column, '0'),
    );
  return {
    key,
    cells: {
      omschrijving: worded('omschrijving'),
      eenheid: text(`blok ${String(plaats.nummer)}`, 'Fusie eenheid'),
      aandeel: berekend(stand.aandeel, (at) => aandeelformule(at, plaats), 'rente'),
      bedrag: berekend(
        stand.bedrag,
        (at) => `${at.same('aandeel')}*${at.head('hoofddotatie', vast)}`,
      ),
      maatstaf: worded('maatstaf'),
      leden: worded('leden'),
      regel: worded('regel'),
      noemer: measured('noemer', 'Vlaanderen'),
      buiten: measured('buiten', 'nee'),
      status: worded('status'),
      bron: worded('bron'),
      vlaanderen: berekend(stand.nietVerdeeld.voor, (at) => restformule(at, plaats, 'voor')),
      verschil: berekend(stand.nietVerdeeld.na, (at) => restformule(at, plaats, 'na')),
      ontbreekt: ontbrekendCel(cijfers, plaats, stand),
      soort: technical(word('soort', ''), (at) => gekozen(at, plaats, 'soort', '""')),
      maatstafnummer: number('maatstafnummer'),
      ledennummer: number('ledennummer'),
      ...(isSegmentplaats(plaats) && segmentcellen(plaats, stand, technical)),
      'noemer.voor': technical(shown(stand.noemer.voor), (at) => noemerformule(at, plaats, 'voor')),
      'noemer.na': technical(shown(stand.noemer.na), (at) => noemerformule(at, plaats, 'na')),
      'factor.voor': technical(shown(stand.factor.voor), (at) => factorformule(at, plaats, 'voor')),
      'factor.na': technical(shown(stand.factor.na), (at) => factorformule(at, plaats, 'na')),
      onbekend: technical(
        known ? 0 : 1,
        (at) =>
          `IF(ISNUMBER(${at.same('factor.voor')}),IF(ISNUMBER(${at.same('factor.na')}),0,1),1)`,
      ),
    },
  };
}

function longest({ huidig, hervorming }: Plaats, column: keyof ReturnType<typeof beschrijving>) {
  const one = String(beschrijving(huidig)[column]);
  const other = hervorming ? String(beschrijving(hervorming)[column]) : '';
  return other.length > one.length ? other : one;
}

/** A segment whose switches say nothing has no share that anybody knows. */
function aandeelformule(at: At, plaats: Plaats): string {
  const share = gekozen(at, plaats, 'aandeel', '0');
  if (!isSegmentplaats(plaats)) return share;
  const good = `${at.head('schakelaars', vast)}="${schakelaarwoorden.goed}"`;
  return `IF(${at.same('soort')}="segment",IF(${good},${share},NA()),${share})`;
}

function segmentcellen(
  plaats: Plaats,
  { telt, bekend }: Blokstand,
  technical: (value: CellContent, formula: (at: At) => string) => CellDraft,
): Readonly<Record<string, CellDraft>> {
  const before = segmentplaatsen[segmentplaatsen.indexOf(plaats) - 1];
  return {
    telt: technical(
      shown(telt),
      (at) =>
        `IF(${at.same('soort')}="segment",IF(ISNUMBER(${at.same('aandeel')}),IF(${at.same('aandeel')}=0,0,1),1),0)`,
    ),
    bekend: technical(shown(bekend), (at) => {
      const named = at.block(ledenrijen, ['telt', 'telt']);
      const own = `IF(${at.same('telt')}=1,INDEX(${named},${at.same('ledennummer')}),1)`;
      if (before === undefined) return own;
      return `${own}*IF(${at.head('meerSegmenten', vast)}="ja",1,${at.ref(blokrij(before), 'bekend')})`;
    }),
  };
}

function noemerformule(at: At, plaats: Plaats, moment: Moment): string {
  const whole = `INDEX(${at.block(maatstafrijen, ['bedrag', 'bedrag'])},${at.same('maatstafnummer')})`;
  if (!heeftTelkolom(plaats)) {
    const used = `IF(${at.same('maatstafnummer')}=0,0,${whole})`;
    return plaats.hervorming === undefined ? used : whole;
  }
  const counted = at.fixed('fondsVerdeling', 'totaal', telkolom(plaats, moment));
  if (!isSegmentplaats(plaats)) return counted;
  const flemish = `IF(${at.same('noemer')}="Vlaanderen",${whole},${counted})`;
  return isGemengd(plaats) ? `IF(${at.same('soort')}="segment",${flemish},${counted})` : flemish;
}

/** In euro for each unit that counts. */
function factorformule(at: At, plaats: Plaats, moment: Moment): string {
  const whole = at.same(`noemer.${moment}`);
  const part = `IF(${whole}=0,NA(),${at.same('bedrag')}/${whole})`;
  const known = isSegmentplaats(plaats) ? `IF(${at.same('bekend')}=1,${part},NA())` : part;
  return `IF(${at.same('bedrag')}=0,0,${known})`;
}

function restformule(at: At, plaats: Plaats, moment: Moment): string {
  const factor = at.same(`factor.${moment}`);
  if (!isSegmentplaats(plaats)) return `IF(ISNUMBER(${factor}),0,NA())`;
  const counted = at.fixed('fondsVerdeling', 'totaal', telkolom(plaats, moment));
  return `IF(${factor}=0,0,${factor}*(${at.same(`noemer.${moment}`)}-${counted}))`;
}
