import { lastSerial, serialOf, type LeningInvoer, type ScenarioInput } from '../../scenario';
import type { ValidationDraft } from '../sheetDraft';
import type { Format } from '../styles';

interface Invoerkolom {
  readonly key: keyof LeningInvoer;
  readonly title: string;
  readonly width: number;
  readonly format: Format;
}

/** What the user fills in of each loan. */
export function invoerkolommen(schuldjaar: number): readonly Invoerkolom[] {
  return [
    { key: 'gemeente', title: 'Gemeente', width: 22, format: 'tekst' },
    { key: 'bestuur', title: 'Bestuur', width: 19, format: 'tekst' },
    { key: 'schuldeiser', title: 'Schuldeiser', width: 26, format: 'tekst' },
    {
      key: 'saldo',
      title: `Saldo 31-12-${String(schuldjaar)}`,
      width: 17,
      format: 'euro',
    },
    { key: 'rente', title: 'Rente', width: 9, format: 'rente' },
    { key: 'einddatum', title: 'Einddatum', width: 13, format: 'datum' },
    { key: 'aflossing', title: 'Aflossing per jaar', width: 18, format: 'euro' },
    { key: 'doorgeeflening', title: 'Doorgeeflening', width: 15, format: 'tekst' },
  ];
}

const most = 1e12;
/** Below 100 %; the cells themselves judge every rate from there on as wrong. */
const hoogsteRente = 0.9999;

/** What each column accepts. */
export function leningvalidaties(
  { partners, schuldjaar }: ScenarioInput,
  [row, lastRow]: readonly [string, string],
): ValidationDraft[] {
  const column = (
    key: keyof LeningInvoer,
    rule: ValidationDraft['rule'],
    title: string,
    message: string,
  ): ValidationDraft => ({ row, lastRow, from: key, to: key, rule, title, message });
  const list = (key: keyof LeningInvoer, words: readonly string[], message: string) =>
    column(key, { kind: 'list', words }, 'Kies uit de lijst', message);
  const amount = (key: keyof LeningInvoer, message: string) =>
    column(key, { kind: 'decimal', minimum: 0, maximum: most }, 'Een bedrag in euro', message);
  return [
    list(
      'gemeente',
      partners.map(({ naam }) => naam),
      'Kies een van de gemeenten van deze fusie.',
    ),
    list(
      'bestuur',
      ['gemeente en OCMW', 'AGB'],
      'Kies gemeente en OCMW, of AGB. Leeg is gemeente en OCMW.',
    ),
    amount(
      'saldo',
      `Typ het openstaande saldo op 31 december ${String(schuldjaar)} in euro, vanaf 0.`,
    ),
    column(
      'rente',
      { kind: 'decimal', minimum: 0, maximum: hoogsteRente },
      'Een percentage',
      'Typ de rente met een procentteken, bijvoorbeeld 2,5 %. Zonder is dat 0,025.',
    ),
    column(
      'einddatum',
      {
        kind: 'whole',
        minimum: serialOf(`${String(schuldjaar + 1)}-01-01`),
        maximum: lastSerial,
      },
      'Een datum',
      `Typ de dag van de laatste aflossing, vanaf 1 januari ${String(schuldjaar + 1)}.`,
    ),
    amount('aflossing', 'Typ de aflossing per jaar in euro. Leeg is lineair tot de einddatum.'),
    list(
      'doorgeeflening',
      ['ja', 'nee'],
      'Kies ja als een derde de lening terugbetaalt. Leeg is nee.',
    ),
  ];
}
