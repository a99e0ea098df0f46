import {
  hefboompost,
  maatstaven,
  type Doelresultaat,
  type Maatstaf,
  type Omslag,
  type Stressresultaat,
  type Uitkomst,
} from '../../analyse';
import type { AannameId, Aannamewaarde, Scenario, ScenarioInput } from '../../scenario';
import { beschrijvingen } from '../aannames';
import { ontbreektzin } from '../ontbrekend';
import type { Format } from '../styles';

const alle = beschrijvingen([]);

export const aannamelabel = (id: AannameId): string => alle[id].label;
export const aannameformat = (id: AannameId): Format => alle[id].format;
export const aannameeenheid = (id: AannameId): string => alle[id].unit;

/** `AFM 2031`, or the lowest BBR whatever its year: another value may make it another year. */
export function maatnaam(maatstaf: Maatstaf, { afmJaar }: Pick<Uitkomst, 'afmJaar'>): string {
  if (maatstaf === 'bbr') return 'het laagste BBR';
  return Number.isNaN(afmJaar) ? 'AFM' : `AFM ${String(afmJaar)}`;
}

function hoofdletter(zin: string): string {
  return zin.charAt(0).toUpperCase() + zin.slice(1);
}

/** Digits behind the comma that a sentence shows, and what a share is multiplied by. */
const cijfers: Readonly<Partial<Record<Format, readonly [digits: number, factor: number]>>> = {
  euro: [0, 1],
  getal: [2, 1],
  procent: [2, 100],
  rente: [3, 100],
  tarief: [4, 1],
  jaar: [0, 1],
};

/** `1.200.000`, `7,5`, `2,25 %`; rounded up, down or to the nearest. */
export function inWoorden(
  waarde: number,
  format: Format,
  afronding: 'ceil' | 'floor' | 'halfExpand' = 'halfExpand',
): string {
  if (Number.isNaN(waarde)) return 'niet bekend';
  const [digits, factor] = cijfers[format] ?? [2, 1];
  // What a machine adds behind the fifteenth digit would be rounded up as well.
  const geschaald = Number((waarde * factor).toPrecision(14));
  const getal = new Intl.NumberFormat('nl-BE', {
    maximumFractionDigits: digits,
    roundingMode: afronding,
    useGrouping: format !== 'jaar',
  }).format(geschaald);
  return factor === 1 ? getal : `${getal} %`;
}

const euro = (bedrag: number): string => `${inWoorden(bedrag, 'euro')} euro`;

/** What a search for a norm says of a scenario; a proposal that is applied nowhere. */
export function doelzin(
  { maatstaf, hefboom, nu, uitkomstNu, antwoord }: Doelresultaat,
  uitkomst: Pick<Uitkomst, 'afmJaar'>,
  scenario: Pick<Scenario, 'input' | 'actief'>,
): string {
  const maat = maatnaam(maatstaf, uitkomst);
  const post = hefboompost[hefboom];
  const waarde = (getal: number): string => inWoorden(getal, aannameformat(post));
  switch (antwoord.kind) {
    case 'gevonden': {
      const { praktisch, exact } = antwoord;
      const nodig = `${hoofdletter(maat)} is 0 bij ${exact ? '' : 'ongeveer '}${waarde(antwoord.waarde)}${Number.isNaN(nu) ? '' : ` (nu ${waarde(nu)})`}.`;
      return `${nodig} Afgerond op ${waarde(praktisch.waarde)} is ${maat} ${euro(praktisch.uitkomst)}. Voorstel – nergens toegepast.${slotzin(scenario.input)}`;
    }
    case 'onbereikbaar':
      return antwoord.uitkomst > 0
        ? `Niet nodig: ook bij ${waarde(antwoord.grens)} blijft ${maat} boven 0 (${euro(antwoord.uitkomst)}).`
        : `Onbereikbaar met deze hefboom alleen: ook bij ${waarde(antwoord.grens)} is ${maat} ${euro(antwoord.uitkomst)}.`;
    case 'zonder effect':
      return `Deze hefboom verandert ${maat} niet (${euro(uitkomstNu)}).`;
    case 'onbekend':
      return antwoord.ontbreekt === undefined
        ? 'Niet te berekenen, ook niet met alle cijfers: een aanname of keuze ontbreekt of kan niet, of er is geen toetsjaar.'
        : `Niet te berekenen. ${ontbreektzin(scenario, antwoord.ontbreekt)}`;
  }
}

/** A locked scenario takes no proposal: where it can be tried instead. */
function slotzin({ scenarios, scenario }: Pick<ScenarioInput, 'scenarios' | 'scenario'>): string {
  const live = scenarios.find(({ id }) => id === scenario);
  return live?.slot === true
    ? ` Scenario "${live.naam}" is vergrendeld: kopieer het eerst en typ het voorstel in de kopie.`
    : '';
}

/** Up to where an assumption may go before a measure falls below 0. */
export function omslagzin(
  id: AannameId,
  omslag: Omslag,
  maatstaf: Maatstaf,
  uitkomst: Pick<Uitkomst, 'afmJaar'>,
): string {
  const maat = hoofdletter(maatnaam(maatstaf, uitkomst));
  const label = `"${aannamelabel(id)}"`;
  const format = aannameformat(id);
  switch (omslag.kind) {
    // Rounded to the side on which the sentence stays true.
    case 'hoogstens':
      return `${maat} blijft ≥ 0 zolang ${label} hoogstens ${inWoorden(omslag.waarde, format, 'floor')} is.`;
    case 'minstens':
      return `${maat} blijft ≥ 0 zolang ${label} minstens ${inWoorden(omslag.waarde, format, 'ceil')} is.`;
    case 'tussen':
      return `${maat} blijft ≥ 0 zolang ${label} tussen ${inWoorden(omslag.laag, format, 'ceil')} en ${inWoorden(omslag.hoog, format, 'floor')} ligt.`;
    case 'nooit onder 0':
      return `${maat} blijft ≥ 0, wat ${label} ook is.`;
    case 'altijd onder 0':
      return `${maat} blijft onder 0, wat ${label} ook is.`;
    case 'onbekend':
      return `Niet te bepalen voor ${maatnaam(maatstaf, uitkomst)}.`;
  }
}

/** Which of the two norms a setback leaves standing. */
export function normzin(uitkomst: Uitkomst): string {
  const oordeel = maatstaven.map((maatstaf) => {
    const bedrag = Math.round(uitkomst[maatstaf] * 100);
    const jaar = maatstaf === 'afm' ? uitkomst.afmJaar : uitkomst.bbrJaar;
    const naam = maatstaf === 'afm' ? 'AFM' : 'laagste BBR';
    const wanneer = Number.isNaN(jaar) ? naam : `${naam} ${String(jaar)}`;
    if (Number.isNaN(bedrag)) return `${naam} niet bekend`;
    return `${wanneer} ${bedrag < 0 ? 'voldoet niet' : 'voldoet'}`;
  });
  return hoofdletter(oordeel.join('; '));
}

/** Of the municipalities without a merger: nothing to be judged. */
export const somzin = 'Een som: de normen gelden voor elke gemeente apart';

/** What one would type on Aannames to get a setback. */
export function wijzigingzin({ wijziging }: Pick<Stressresultaat, 'wijziging'>): string {
  const getypt = (Object.entries(wijziging) as [AannameId, Aannamewaarde][]).map(
    ([id, waarde]) =>
      `${aannamelabel(id)}: ${typeof waarde === 'number' ? inWoorden(waarde, aannameformat(id)) : String(waarde ?? 'leeg')}`,
  );
  return getypt.join('; ');
}
