import { opnamesoorten, rustkolom, wijzigkolom, type Opnamesoort } from '../momentopname/opname';
import { totaalrij } from '../momentopname/merk';
import { stempelrij } from '../momentopname/opname';
import type { At } from '../at';
import type { PlanContext } from '../planContext';
import type { CellDraft, RowDraft, SheetDraft } from '../sheetDraft';
import { blank, text } from '../yearSheet';
import { assumptionCopyRows } from './scenariosAannames';
import { momentbeeld, type Momentbeeld } from './scenariosBeeld';
import { partnerRows } from './scenariosPartners';
import { changedCount, restRows } from './scenariosRust';
import { outcomeRows } from './scenariosUitkomsten';

export const nogNietBerekend = 'Nog niet berekend. Open in het paneel Analyse en kies Bereken.';

/** Scenarios side by side, and sets of partners: values of the day on which they were computed. */
export function scenariosSheet(context: PlanContext): SheetDraft {
  const beeld = momentbeeld(context);
  const { soorten, kolommen } = beeld;
  const isBerekend = soorten.length > 0;
  return {
    id: 'scenarios',
    columns: [
      { key: 'omschrijving', width: 54 },
      { key: 'eenheid', width: 11 },
      { key: 'jaar', width: 8 },
      ...['toen', 'nu', 'verschil', ...kolommen].map((key) => ({ key, width: 17 })),
      ...(isBerekend
        ? [
            ...opnamesoorten.map((soort) => ({
              key: rustkolom(soort),
              width: 19,
            })),
            ...opnamesoorten.map((soort) => ({
              key: wijzigkolom(soort),
              width: 13,
              unprinted: true,
            })),
          ]
        : []),
    ],
    frozen: ['titel', 'omschrijving'],
    rows: [
      { key: 'titel', cells: { omschrijving: text("Vergelijk scenario's", 'Fusie titel') } },
      explanation(
        'uitleg',
        'Elk scenario naast elkaar, met de waarden van de dag waarop ze berekend zijn. Daarnaast staat wat gewone formules nu geven voor het scenario dat telt. Simulatie.',
      ),
      standRow(context, beeld, 'scenarios', "Scenario's: "),
      ...(soorten.includes('scenarios') ? outcomeRows(context, beeld) : []),
      blank('partners'),
      standRow(context, beeld, 'partners', 'Partners naast elkaar: '),
      ...(soorten.includes('partners') ? partnerRows(beeld) : []),
      ...(isBerekend ? [...assumptionCopyRows(context, beeld), ...restRows(context, beeld)] : []),
    ],
  };
}

export function explanation(key: string, value: string): RowDraft {
  return { key, cells: { omschrijving: text(value, 'Fusie toelichting') } };
}

/** What the first line of a table says: when it was computed, and whether that still holds. */
function standRow(
  context: PlanContext,
  beeld: Momentbeeld,
  soort: Opnamesoort,
  begin: string,
): RowDraft {
  return {
    key: `stand/${soort}`,
    cells: { omschrijving: standCell(context, beeld, soort, begin) },
  };
}

export function standCell(
  context: PlanContext,
  beeld: Momentbeeld,
  soort: Opnamesoort,
  begin: string,
): CellDraft {
  if (!beeld.soorten.includes(soort))
    return text(`${begin}${nogNietBerekend}`, 'Fusie waarschuwing');
  const kolom = rustkolom(soort);
  const woorden = (rij: 'dag' | 'versie' | 'scenario'): string =>
    String(beeld.cel(stempelrij[rij], kolom) ?? '');
  const aantal = changedCount(context, beeld, soort);
  const cel = (at: At, rij: keyof typeof stempelrij): string =>
    at.fixed('scenarios', stempelrij[rij], kolom);
  const berekend = ['berekend op ', ', versie ', ', actief scenario '] as const;
  const opgelost = `${berekend[0]}${woorden('dag')}${berekend[1]}${woorden('versie')}${berekend[2]}${woorden('scenario')}`;
  return {
    value: `${begin}${opgelost}. ${aantal === 0 ? actueel : verouderd}`,
    formula: (at) =>
      `"${begin}${berekend[0]}"&${cel(at, 'dag')}&"${berekend[1]}"&${cel(at, 'versie')}&"${berekend[2]}"&${cel(at, 'scenario')}&". "&IF(${at.fixed('scenarios', totaalrij, wijzigkolom(soort))}=0,"${actueel}","${verouderd}")`,
    style: 'Fusie licht',
  };
}

const actueel = 'Sindsdien is niets gewijzigd.';
const verouderd =
  'Verouderd: er is sindsdien iets gewijzigd. Open in het paneel Analyse en kies Bereken.';
