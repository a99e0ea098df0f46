import { noemers } from '../../../fonds';
import type { SheetDraft, ValidationDraft } from '../../sheetDraft';
import { text, vast } from '../../yearSheet';
import { gegevenBlokken } from '../fondskeuzes';
import type { Fondscijfers } from '../fondscijfers';
import { structuren } from '../fondsRequest';
import { actieveRows } from './actief';
import { gewichtRows } from './gewichten';
import { hoofddotatieRows, jarenRows } from './hoofddotatie';
import { keuzeRows } from './keuzes';
import { blokkenkolommen, toelichting } from './kolommen';
import { maatstafRows, maatstafValidations } from './maatstaven';
import { samenrij } from './rijen';
import { samenvatting } from './ontbrekend';
import { huidigeRij, ontwerpRows } from './ontwerpen';
import { tweedeRows } from './tweede';

/** What every sheet of the fund says on top. */
export const simulatie = 'Simulatie, onderzoek niet gevalideerd.';

export function blokkenSheet(cijfers: Fondscijfers): SheetDraft {
  const { lezing, request } = cijfers;
  const rows = [
    { key: 'titel', cells: { omschrijving: text('Gemeentefonds: blokken', 'Fusie titel') } },
    { key: 'simulatie', cells: { omschrijving: text(simulatie, 'Fusie waarschuwing') } },
    toelichting(
      'uitleg',
      'Een fonds is een lijst van blokken: een aandeel van de hoofddotatie, een maatstaf en een regel voor fusies. De bron geeft regels en geen enkel gewicht: wat niemand geeft, blijft onbekend.',
    ),
    { key: 'stand', cells: { omschrijving: samenvatting(cijfers) } },
    ...keuzeRows(lezing, request.voorstel),
    ...hoofddotatieRows(lezing, request.voorstel),
    ...actieveRows(cijfers),
    ...gewichtRows(lezing),
    ...ontwerpRows(lezing),
    ...maatstafRows(cijfers),
    ...jarenRows(lezing),
    ...tweedeRows(cijfers),
  ];
  return {
    id: 'fondsBlokken',
    columns: blokkenkolommen,
    rows,
    frozen: ['stand', 'omschrijving'],
    validations: [...keuzeValidations, ...deelValidations(rows), ...maatstafValidations],
    formats: [
      {
        rows: ['kop:actief', samenrij],
        columns: ['ontbreekt', 'ontbreekt'],
        formula: (at) => `${at.ref('kop:actief', 'onbekend')}=1`,
        colour: '#7A1F1F',
        bold: true,
      },
    ],
  };
}

const een = (row: string, rule: ValidationDraft['rule'], title: string, message: string) => ({
  row,
  from: vast,
  to: vast,
  rule,
  title,
  message,
});

const jaNee = { kind: 'list', words: ['ja', 'nee'] } as const;
const keuzeValidations: readonly ValidationDraft[] = [
  een(
    'structuur',
    { kind: 'list', words: structuren },
    'Structuur',
    'Kies een van de twee structuren.',
  ),
  een(
    'noemer',
    { kind: 'list', words: noemers },
    'Noemer',
    'segment: het hele bedrag gaat naar wie in het segment zit. Vlaanderen: elk krijgt zijn aandeel in heel Vlaanderen, de rest wordt niet verdeeld.',
  ),
  een('buitenpartner', jaNee, 'Partner van buiten', 'Kies ja of nee.'),
  een(
    'meerSegmenten',
    jaNee,
    'Meer segmenten',
    'Kies ja of nee. Bij nee telt het eerste segment van de lijst waarin de gemeente zit.',
  ),
  een(
    'norm',
    { kind: 'decimal', minimum: 0, maximum: 1e6 },
    'Norm',
    'Een bedrag in euro per inwoner. Zonder norm is het blok over fiscale draagkracht niet bekend.',
  ),
  een(
    'jaar',
    { kind: 'whole', minimum: 2000, maximum: 2100 },
    'Gevraagd jaar',
    'Een jaar vanaf het basisjaar, hoogstens twintig jaar later.',
  ),
  een(
    'basisjaar',
    { kind: 'whole', minimum: 2000, maximum: 2100 },
    'Basisjaar',
    'Een jaar waarvan de hoofddotatie gepubliceerd is: zie de tabel per jaar.',
  ),
  een(
    'groei',
    { kind: 'decimal', minimum: -1, maximum: 1 },
    'Groei',
    'Een percentage per jaar: 3,5 % is de groei van het decreet.',
  ),
];

/** Every part of a whole is a percentage from 0 to 100. */
function deelValidations(rows: SheetDraft['rows']): ValidationDraft[] {
  const parts = rows.filter(({ key }) => /^(?:gewicht|deel|voorafname)\/|^voorafnames$/.test(key));
  const rule = { kind: 'decimal', minimum: 0, maximum: 1 } as const;
  const message = 'Een percentage van 0 tot 100. Leeg betekent niet bekend, niet 0.';
  return [
    ...parts.map(({ key }) => een(key, rule, 'Deel van het geheel', message)),
    ...gegevenBlokken().map((blok) => ({
      ...een(huidigeRij(blok), rule, 'Aandeel in het fonds', message),
      from: 'aandeel',
      to: 'aandeel',
    })),
  ];
}
