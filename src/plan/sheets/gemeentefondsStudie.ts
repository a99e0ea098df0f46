import { sleutel } from '../../scenario';
import { lookUp } from '../lookUp';
import type { PlanContext } from '../planContext';
import type { RowDraft } from '../sheetDraft';
import { blank, heading, text, yearColumns, yearRow } from '../yearSheet';

/** The Gemeentefonds as a study gives it: shown with its source, not computed. */
export function studyRows({ scenario }: PlanContext): RowDraft[] {
  const { input, boek } = scenario;
  const { jaren } = input;
  const shares = input.cijfers.filter(
    ({ pad, omschrijving, rapport }) =>
      // A share in accounts or a plan is no study: it is computed with, above.
      (pad === 'GF.AANDEEL' && rapport !== 'rekening' && rapport !== 'meerjarenplan') ||
      (pad === '' && omschrijving.includes('Gemeentefonds')),
  );
  if (shares.length === 0) return [];
  return [
    blank('gemeentefonds'),
    heading(
      'gemeentefonds',
      'Gemeentefonds volgens een studie (overgenomen, niet berekend)',
      yearColumns(jaren),
    ),
    ...shares.map((cijfer) => {
      const key = sleutel(cijfer);
      const { gemeente, omschrijving, jaar } = cijfer;
      return yearRow(jaren, {
        key: `gemeentefonds/${key}`,
        label: `${gemeente}: ${omschrijving} (${String(jaar)})`,
        unit: 'EUR',
        pad: key,
        role: 'koppeling',
        vast: { value: boek.bedrag(key), formula: (at) => lookUp(at.same('pad')) },
      });
    }),
    ...[...new Set(shares.map(({ document }) => document))].map((document): RowDraft => ({
      key: `bron/${document}`,
      cells: { omschrijving: text(`Bron: ${document}`, 'Fusie toelichting') },
    })),
  ];
}
