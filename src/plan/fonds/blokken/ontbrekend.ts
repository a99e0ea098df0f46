import { indicatoren } from '../../../fonds';
import type { At } from '../../at';
import type { CellDraft } from '../../sheetDraft';
import { vast } from '../../yearSheet';
import { geldig, type Blokstand, type Fondscijfers } from '../fondscijfers';
import { structuren } from '../fondsRequest';
import { gemeenten as gemeenterijen } from '../verdeling/rijen';
import { isSegmentplaats, isTekortplaats, plaatsen, type Plaats } from '../plaatsen';
import { samenwoord } from './gewichten';
import { woorden } from './kolommen';
import { schakelaarwoorden } from './keuzes';
import { segmentwoorden } from '../fondskeuzes';
import { blokrijen, maatstafrijen, samenrij, telkolom } from './rijen';

const reden = {
  geen: 'telt niet mee: aandeel 0',
  hoofddotatie: 'de hoofddotatie van het gevraagde jaar',
  schakelaars: 'de keuzes over segmenten',
  aandeel: 'het aandeel',
  norm: 'de norm per inwoner',
  leden: 'wie in het segment zit',
  deelnemer: 'niemand telt mee',
} as const;

const maatstafreden = (naam: string, count: number): string =>
  `maatstaf "${naam}": ${String(count)} gemeenten`;

/** Why a block is not known: the first thing that somebody has to give. */
export function ontbrekendCel(cijfers: Fondscijfers, plaats: Plaats, stand: Blokstand): CellDraft {
  const longest = maatstafreden(
    indicatoren.reduce((one, { naam }) => (naam.length > one.length ? naam : one), ''),
    cijfers.lezing.stand.gemeenten.length,
  );
  return woorden(
    stand.ontwerp === null ? { error: '#N/A' } : inWoorden(cijfers, stand),
    (at) => formule(at, cijfers, plaats),
    longest,
  );
}

function inWoorden(cijfers: Fondscijfers, stand: Blokstand): string {
  const { keuzes } = cijfers.lezing;
  const { ontwerp } = stand;
  if (!ontwerp) return '';
  if (stand.aandeel === 0) return reden.geen;
  if (Number.isNaN(keuzes.hoofddotatie)) return reden.hoofddotatie;
  const isSegment = ontwerp.soort === 'segment';
  if (Number.isNaN(stand.aandeel)) {
    return isSegment && !keuzes.schakelaarsGeldig ? reden.schakelaars : reden.aandeel;
  }
  if (ontwerp.soort === 'tekort' && Number.isNaN(keuzes.norm)) return reden.norm;
  if (isSegment && stand.bekend === 0) return reden.leden;
  if (stand.isBekend) return '';
  const missing = (values: readonly number[]): number => values.filter(Number.isNaN).length;
  const count =
    isSegment && segmentwoorden(ontwerp, keuzes).noemer === 'segment'
      ? Math.max(missing(stand.bijdragen.voor), missing(stand.bijdragen.na))
      : missing(geldig(cijfers.lezing, ontwerp.indicator));
  const naam = indicatoren.find(({ id }) => id === ontwerp.indicator)?.naam ?? '';
  return count === 0 ? reden.deelnemer : maatstafreden(naam, count);
}

function formule(at: At, cijfers: Fondscijfers, plaats: Plaats): string {
  const rows = gemeenterijen(cijfers);
  const kind = at.same('soort');
  const counted = `INDEX(${at.block(maatstafrijen, [vast, vast])},${at.same('maatstafnummer')})`;
  const all = `ROWS(${at.block(rows, ['naam', 'naam'], 'fondsVerdeling')})`;
  const lacking = (moment: 'voor' | 'na'): string =>
    `${all}-COUNT(${at.block(rows, [telkolom(plaats, moment), telkolom(plaats, moment)], 'fondsVerdeling')})`;
  const ofIndicator = `${all}-${counted}`;
  const missing = isSegmentplaats(plaats)
    ? `IF(${kind}="segment",IF(${at.same('noemer')}="Vlaanderen",${ofIndicator},MAX(${lacking('voor')},${lacking('na')})),${ofIndicator})`
    : ofIndicator;
  const words = `"maatstaf """&${at.same('maatstaf')}&""": "&(${missing})&" gemeenten"`;
  const unknown = `IF(${missing}=0,"${reden.deelnemer}",${words})`;
  const known = `IF(${at.same('onbekend')}=0,"",${unknown})`;
  const members = isSegmentplaats(plaats)
    ? `IF(${at.same('bekend')}=0,"${reden.leden}",${known})`
    : known;
  const norm = isTekortplaats(plaats)
    ? `IF(ISNUMBER(${at.head('norm', vast)}),IF(${at.head('norm', vast)}>=0,${members},"${reden.norm}"),"${reden.norm}")`
    : members;
  const share = isSegmentplaats(plaats)
    ? `IF(${kind}="segment",IF(${at.head('schakelaars', vast)}="${schakelaarwoorden.goed}","${reden.aandeel}","${reden.schakelaars}"),"${reden.aandeel}")`
    : `"${reden.aandeel}"`;
  const given = `IF(ISNUMBER(${at.same('aandeel')}),${norm},${share})`;
  const amount = `IF(ISNUMBER(${at.head('hoofddotatie', vast)}),${given},"${reden.hoofddotatie}")`;
  const used = `IF(IFERROR(${at.same('aandeel')}=0,FALSE),"${reden.geen}",${amount})`;
  return `IF(LEN(${at.same('omschrijving')})=0,"",${used})`;
}

const kies = `Kies een structuur: ${structuren.join(' of ')}.`;
const alles = 'Alle blokken zijn bekend.';
const tel = (count: string): string =>
  `${count} van de blokken zijn niet bekend: zie de kolom Wat ontbreekt bij de blokken die tellen.`;

const totaal = (samen: string): string => ` De ${samen}: het totaal van het fonds is niet bekend.`;

/** Whether everything can be computed, for the top of the sheet. */
export function samenvatting(cijfers: Fondscijfers): CellDraft {
  const { lezing, blokken } = cijfers;
  const unknown = blokken.filter((each) => !each.isBekend).length;
  const samen = samenwoord(cijfers);
  const counted = unknown === 0 ? alles : tel(String(unknown));
  const notWhole = samen.value === '' ? '' : totaal(samen.value);
  return {
    value: lezing.stand.structuur === null ? kies : `${counted}${notWhole}`,
    longest: tel(String(plaatsen.length)) + totaal(samen.longest),
    formula: (at) => {
      const count = `SUM(${at.block(blokrijen, ['onbekend', 'onbekend'])})`;
      const first = at.ref(blokrijen[0], 'omschrijving');
      const words = at.ref(samenrij, 'ontbreekt');
      const whole = `IF(LEN(${words})=0,"","${totaal(`"&${words}&"`)}")`;
      return `IF(ISTEXT(${first}),IF(${count}=0,"${alles}",${count}&"${tel('')}")&${whole},"${kies}")`;
    },
    style: 'Fusie toelichting',
  };
}
