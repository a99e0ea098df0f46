import { aannamekolom, gevoeligkolommen } from '../momentopname/opnameGevoeligheid';
import type { PlanContext } from '../planContext';
import type { RowDraft, SheetDraft } from '../sheetDraft';
import { blank, text } from '../yearSheet';
import { tussenkolom } from './gevoeligheidRij';
import { bandRows, bandValidations } from './gevoeligheidBandbreedtes';
import { goalRows } from './gevoeligheidDoel';
import { stressRows } from './gevoeligheidStress';
import { grafiekkolommen, tornadoChart, tornadoRows } from './gevoeligheidTornado';
import { explanation, standCell } from './scenarios';
import { momentbeeld } from './scenariosBeeld';

/** What has to happen, which assumption weighs most, and what setbacks do: values of one day. */
export function gevoeligheidSheet(context: PlanContext): SheetDraft {
  const beeld = momentbeeld(context);
  const stand = (soort: 'doel' | 'gevoeligheid', begin: string): RowDraft => ({
    key: `stand/${soort}`,
    cells: { omschrijving: standCell(context, beeld, soort, begin) },
  });
  const chart = beeld.soorten.includes('gevoeligheid') ? tornadoChart(context) : undefined;
  return {
    id: 'gevoeligheid',
    columns: [
      { key: 'omschrijving', width: 62 },
      { key: 'eenheid', width: 12 },
      ...gevoeligkolommen.flatMap((key) => [
        // So that a number and the sentence behind it stay apart.
        ...(key === 'zin.afm' ? [{ key: tussenkolom, width: 2 }] : []),
        { key, width: key.startsWith('zin') ? 46 : 15 },
      ]),
      ...[aannamekolom, ...grafiekkolommen].map((key) => ({ key, width: 18, unprinted: true })),
    ],
    frozen: ['titel', 'omschrijving'],
    rows: [
      { key: 'titel', cells: { omschrijving: text('Gevoeligheid', 'Fusie titel') } },
      explanation(
        'uitleg',
        'Wat er moet gebeuren om een norm te halen, welke aanname het zwaarst weegt en wat een tegenvaller doet. Waarden van de dag waarop ze berekend zijn, voor het scenario dat toen telde. Simulatie.',
      ),
      stand('doel', 'Wat moet er gebeuren? '),
      ...(beeld.soorten.includes('doel') ? goalRows(context) : []),
      blank('tornado'),
      stand('gevoeligheid', 'Gevoeligheid en tegenvallers: '),
      ...(beeld.soorten.includes('gevoeligheid')
        ? [...stressRows(context), ...tornadoRows(context)]
        : []),
      blank('bandbreedte'),
      ...bandRows(context),
    ],
    validations: bandValidations(),
    ...(chart && { charts: [chart] }),
  };
}
