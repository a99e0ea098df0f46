import { geldigheid } from '../../src/plan/raad/regelingwoorden';
import type { Rule } from '../../src/regulations';

const day = '2025-01-01';
type Datum = string | null;

// What the standing of a regulation means for a merger on 1 January 2025.
test.each<[stand: Rule['stand'], van: Datum, tot: Datum, words: string]>([
  ['afgesloten', day, day, 'voor fusies van 1 januari 2025, zoals deze'],
  ['afgesloten', '2019-01-01', '2019-01-01', 'voor fusies van 1 januari 2019, niet voor deze'],
  [
    'afgesloten',
    '2019-01-01',
    '2024-01-01',
    'voor fusies van 1 januari 2019 tot en met 1 januari 2024, niet voor deze',
  ],
  ['afgesloten', null, '2024-01-01', 'voor fusies tot en met 1 januari 2024, niet voor deze'],
  ['afgesloten', '2019-01-01', null, 'voor fusies vanaf 1 januari 2019, zoals deze'],
  ['afgesloten', null, null, 'die niet meer geldt voor nieuwe fusies'],
  ['geldend', '2025-01-01', null, 'die nu geldt'],
  ['geldend', null, null, 'die nu geldt'],
  ['geldend', '2026-01-01', null, 'voor fusies vanaf 1 januari 2026, niet voor deze'],
  // The dates of a text that does not exist yet say nothing.
  ['aangekondigd', '2026-01-01', null, 'aangekondigd; een goedgekeurde tekst is nog niet gevonden'],
  ['onderzoek', null, null, 'uit onderzoek, geen recht'],
])('%s, from %s to %s: %s', (stand, geldigVan, geldigTot, words) => {
  expect(geldigheid({ stand, geldigVan, geldigTot }, day)).toBe(words);
});
