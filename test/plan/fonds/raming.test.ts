import { oordelen } from '../../../src/plan/check';
import type { CellContent } from '../../../src/spreadsheet/workbook';
import { planMet, waarde } from './bladcellen';
import { nisVan } from './gegevens';
import { keuzes, labels, type Cellen } from './invulling';

// What a scenario takes over, and when there is nothing to take.
const plan = planMet();

describe('shares of 149,2 %', () => {
  const merged = planMet(keuzes({ voorafnames: 0.9 }));
  const error = { error: '#N/A' };

  test('are named on top of the sheet and beside the sum', () => {
    expect(waarde(merged, 'fondsBlokken/stand/omschrijving')).toBe(
      'Alle blokken zijn bekend. De aandelen zijn samen 149,20 %, geen 100 %: het totaal van het fonds is niet bekend.',
    );
    expect(waarde(merged, 'fondsBlokken/blok/samen/ontbreekt')).toBe(
      'aandelen zijn samen 149,20 %, geen 100 %',
    );
  });

  test.each([
    ['the amount of the fund', 'fondsBlokken/blok/samen/bedrag', error],
    [
      'what a municipality gets',
      `fondsVerdeling/gemeente/${nisVan('Mol')}/bedrag.na.totaal`,
      error,
    ],
    ['what moves', 'fondsVerschuiving/fusie/entiteit/verschil', error],
    ['the estimate', 'fondsVerschuiving/raming/bedrag/waarde', error],
    ['the check', 'fondsVerschuiving/controle/waarde', oordelen.onbekend],
  ])('leave unknown: %s', (_, name, expected) => {
    expect(waarde(merged, name)).toEqual(expected);
    expect(waarde(plan, name)).not.toEqual(expected);
  });

  test('leave each block known', () => {
    const blok = `fondsVerdeling/gemeente/${nisVan('Mol')}/bedrag.na.12`;
    expect(waarde(merged, blok)).toBe(waarde(plan, blok));
    expect(waarde(merged, blok)).toBeGreaterThan(0);
  });
});

describe('the merger of the estimate', () => {
  const twee = labels({ Halen: 'Duo', Lummen: 'Duo' });
  const raming = 'fondsVerschuiving/raming/bedrag/waarde';
  const opgegeven = (label: CellContent): Cellen => ({
    'fondsVerschuiving/raming/fusie/waarde': label,
  });
  const kijk = (label: CellContent): Cellen => ({ 'fondsVerschuiving/fusie/waarde': label });

  test.each([null, 'Duo', 'Stad', 'iets anders'])(
    'is the proposed one, also while %j is looked at',
    (label) => {
      expect(waarde(planMet(twee, kijk(label)), raming)).toBe(waarde(planMet(twee), raming));
    },
  );

  test('is the one that is typed in its own cell', () => {
    const duo = waarde(planMet(twee, opgegeven(' DUO ')), raming);
    expect(duo).toBeGreaterThan(0);
    expect(duo).not.toBe(waarde(planMet(twee), raming));
    expect(duo).toBe(waarde(planMet(twee, kijk('Duo')), 'fondsVerschuiving/fusie/entiteit/na'));
  });

  test.each([null, 'iets anders', 'Mol'])('%j is none: no amount', (label) => {
    expect(waarde(planMet(twee, opgegeven(label)), raming)).toEqual({ error: '#N/A' });
  });

  test('says its year and that it is hoofddotatie', () => {
    expect(waarde(plan, 'fondsVerschuiving/raming/jaar/waarde')).toBe(2027);
    expect(waarde(plan, 'fondsVerschuiving/raming/uitleg/omschrijving')).toContain(
      'de aanvullende dotaties staan niet in de Fonds-bladen',
    );
  });
});
