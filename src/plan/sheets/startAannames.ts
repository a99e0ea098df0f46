import { schakelaar, schakelgroepen, schokgroepen, type Schakelgroep } from '../../scenario';
import type { At } from '../at';
import { openCount } from '../openPunten';
import type { PlanContext } from '../planContext';
import type { RowDraft } from '../sheetDraft';
import { keuze } from '../startColumns';
import { styleName } from '../styles';
import { groepsnamen } from './groepsnamen';

/** A setback that was not switched on is nothing that was left out. */
const groepen = schakelgroepen.filter((groep) => !schokgroepen.some((each) => each === groep));

const allOn = 'geen enkele uitgezet';
const unread = (groep: Schakelgroep): string => `; ${groepsnamen[groep]}: geen ja of nee`;

/** The adjustments that are switched off, by their switches on Aannames. */
export function notCountedRow({ scenario }: PlanContext): RowDraft {
  const { actief } = scenario;
  const off = groepen.filter((groep) => actief.aan(groep) === false);
  const unknown = groepen.filter((groep) => actief.aan(groep) === undefined);
  const list = off.length === 0 ? allOn : off.map((groep) => groepsnamen[groep]).join(', ');
  return {
    key: 'nietMeegeteld',
    cells: {
      omschrijving: {
        value: 'Gevolgen van de fusie die niet meetellen (uitgezet op Aannames)',
        style: 'Fusie omschrijving',
        link: ['aannames', schakelaar('gemeentefonds'), 'midden'],
      },
      [keuze]: {
        value: `${list}${unknown.map(unread).join('')}`,
        formula: notCounted,
        style: styleName('koppeling', 'uitkomst'),
      },
    },
  };
}

function notCounted(at: At): string {
  const word = (groep: Schakelgroep): string => at.fixed('aannames', schakelaar(groep), 'actief');
  const offAmong = (groups: readonly Schakelgroep[]): string => {
    const [first, last] = [groups[0], groups.at(-1)];
    if (first === undefined || last === undefined) return '0';
    const rows: readonly [string, string] = [schakelaar(first), schakelaar(last)];
    return `COUNTIF(${at.block(rows, ['actief', 'actief'], 'aannames')},"nee")`;
  };
  const listed = groepen.map((groep, index) => {
    const name = groepsnamen[groep];
    const following = `IF(${offAmong(groepen.slice(0, index))}>0,", ${name}","${name}")`;
    return `IFERROR(IF(${word(groep)}="nee",${index === 0 ? `"${name}"` : following},""),"")`;
  });
  const strange = groepen.map(
    (groep) =>
      `IFERROR(IF(OR(${word(groep)}="ja",${word(groep)}="nee"),"","${unread(groep)}"),"${unread(groep)}")`,
  );
  return `IF(${offAmong(groepen)}=0,"${allOn}",${listed.join('&')})&${strange.join('&')}`;
}

/** How many assumptions nobody has decided yet. */
export function openAssumptionsRow(context: PlanContext): RowDraft {
  return {
    key: 'aannames',
    cells: {
      omschrijving: {
        value: 'Aannames die nog niet vastgelegd zijn',
        style: 'Fusie omschrijving',
        link: ['aannames', 'openpunten', 'voorstel'],
      },
      [keuze]: {
        value: openCount(context),
        formula: (at) => at.fixed('aannames', 'openpunten', 'voorstel'),
        style: styleName('koppeling', 'euro'),
      },
    },
  };
}
