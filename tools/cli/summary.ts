import { formatDutchDate } from '../../src/figures';
import { normText, vast, type ScenarioPlan } from '../../src/plan';
import { fusiejaar, type Scenario } from '../../src/scenario';
import { formatWhole } from '../../src/spreadsheet/dutchNumber';
import type { Workbook } from '../../src/spreadsheet/workbook';

/** What was made and what to look at first. */
export function summary(file: string, { workbook, scenario }: ScenarioPlan): string[] {
  const { input, partners, normen } = scenario;
  const width = Math.max(
    input.fusienaam.length,
    ...partners.map(({ partner }) => partner.label.length),
  );
  const norm = (naam: string, text: string): string => `  ${naam.padEnd(width)}  ${text}`;
  return [
    `${file}: ${partners.map(({ partner }) => partner.label).join(' + ')}, fusie op ${formatDutchDate(input.fusiedatum)}`,
    `Jaren: ${years(scenario)}`,
    `Regeling: ${regulation(scenario)}`,
    `Schuldovername: ${takeover(scenario)}`,
    'Normen (BBR en AFM):',
    ...partners.map(({ partner, normen: alone }) => norm(partner.label, normText(alone))),
    norm(input.fusienaam, normText(normen)),
    `Blad Invoer: ${shown(workbook, 'invoer', 'voortgang', vast)}`,
    `Controles: ${shown(workbook, 'controles', 'licht', vast)}`,
  ];
}

/** "2021 tot 2031 (rekening 2021; meerjarenplan 2022 tot 2031)". */
function years({ input }: Scenario): string {
  const runs: { rapport: string; van: number; tot: number }[] = [];
  for (const jaar of input.jaren) {
    const rapport = input.rapport(jaar);
    const last = runs.at(-1);
    if (last?.rapport === rapport) last.tot = jaar;
    else runs.push({ rapport, van: jaar, tot: jaar });
  }
  const span = (van: number, tot: number): string =>
    van === tot ? String(van) : `${String(van)} tot ${String(tot)}`;
  const all = span(input.jaren[0] ?? fusiejaar(input), input.jaren.at(-1) ?? fusiejaar(input));
  return `${all} (${runs.map(({ rapport, van, tot }) => `${rapport} ${span(van, tot)}`).join('; ')})`;
}

function regulation({ overname }: Scenario): string {
  const { regeling } = overname;
  return regeling ? `${regeling.id}, ${regeling.naam} (${regeling.status})` : 'geen schuldovername';
}

function takeover({ input, actief, overname }: Scenario): string {
  if (!overname.regeling) return 'geen';
  const jaar = actief.getal('overname.inwonersjaar');
  const counted = `op 1 januari ${String(jaar)}`;
  if (Number.isNaN(overname.totaalInwoners)) {
    return `niet te berekenen: de inwoners ${counted} zijn niet van elke gemeente bekend`;
  }
  const people = `${formatWhole(overname.totaalInwoners)} inwoners ${counted}`;
  if (Number.isNaN(overname.totaalSchuld)) {
    return `niet te berekenen: de schuld is niet bekend (ruimte ${formatWhole(overname.ruimte)} euro, ${people})`;
  }
  const debt = `schuld ${formatWhole(overname.totaalSchuld)} euro op 31 december ${String(input.schuldjaar)}`;
  const { wettelijkJaar, overgenomenWettelijk } = overname;
  // A study may count on another day than the regulation does: both are shown.
  const legal =
    wettelijkJaar === jaar || Number.isNaN(overgenomenWettelijk)
      ? ''
      : `; met de inwoners van 1 januari ${String(wettelijkJaar)}, zoals de regeling zegt: ${formatWhole(overgenomenWettelijk)} euro`;
  return `${formatWhole(overname.overgenomen)} euro (${people}; ${debt})${legal}`;
}

/** What a cell shows, found by its keys. */
function shown({ sheets }: Workbook, sheet: string, row: string, column: string): string {
  const found = sheets.find(({ id }) => id === sheet);
  const place = found?.columns.findIndex(({ key }) => key === column) ?? -1;
  const value = found?.rows.find(({ key }) => key === row)?.cells[place]?.value;
  if (typeof value !== 'string') throw new Error(`${sheet}: ${row}, ${column} is geen tekst.`);
  return value;
}
