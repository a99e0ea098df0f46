import { indicatoren, inwonersIndicator } from '../../../fonds';
import type { Column } from '../../../spreadsheet/workbook';
import { bedragkolom, lidkolom, telkolom, totaalkolom } from '../blokken/rijen';
import { voorstelkolom } from '../ingevuld';
import { heeftTelkolom, ledenkolommen, plaatsen, segmentplaatsen } from '../plaatsen';

const momenten = ['voor', 'na'] as const;

export const eigenIndicatoren = indicatoren.filter(({ id }) => id !== inwonersIndicator);

/** The amounts of all blocks together, and of each: by number for who chooses one. */
export const bedragkolommen = (moment: 'voor' | 'na'): readonly string[] => [
  totaalkolom(moment),
  ...plaatsen.map((plaats) => bedragkolom(plaats, moment)),
];

export const verdelingskolommen: readonly Column[] = [
  { key: 'naam', width: 24 },
  { key: 'nis', width: 8 },
  { key: 'klasse', width: 8 },
  { key: 'fusie', width: 26 },
  { key: 'oppervlakte', width: 12 },
  // Wide enough for the longest word of a name.
  ...indicatoren.map(({ id }) => ({ key: id, width: 21 })),
  ...ledenkolommen.map(({ key }) => ({ key, width: 14 })),
  { key: 'verschil', width: 16 },
  ...momenten.flatMap((moment) => bedragkolommen(moment).map((key) => ({ key, width: 20 }))),
  ...[
    voorstelkolom,
    'nummer',
    'label',
    'groep',
    'eerste',
    'entiteit',
    ...momenten.flatMap((moment) => segmentplaatsen.map((plaats) => lidkolom(plaats, moment))),
    ...momenten.flatMap((moment) =>
      plaatsen.filter(heeftTelkolom).map((plaats) => telkolom(plaats, moment)),
    ),
    'gekozen.voor',
    'gekozen.na',
    'inwoners.na',
    'entiteit.voor',
    'entiteit.na',
    'centen',
    'sleutelgetal',
    'trap.voor',
    'trap.na',
    'volgorde',
  ].map((key) => ({ key, width: 12, unprinted: true })),
];
