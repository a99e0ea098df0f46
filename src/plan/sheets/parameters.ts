import { faseringsgrens } from '../../core';
import {
  evenwicht,
  mandaten,
  meerjarenplan,
  type Rule,
  type SchuldovernameRegeling,
} from '../../regulations';
import type { CellContent } from '../../spreadsheet/workbook';
import type { PlanContext } from '../planContext';
import { shown, type RowDraft, type SheetDraft } from '../sheetDraft';
import { styleName, type Format } from '../styles';
import { blank, heading, text, vast } from '../yearSheet';
import { taxParameters } from './belastingenParameters';
import { fundParameters } from './gemeentefondsParameters';

const columns = [
  { key: 'omschrijving', width: 58, title: 'Parameter' },
  { key: 'eenheid', width: 12, title: 'Eenheid' },
  { key: vast, width: 22, title: 'Waarde' },
  { key: 'vanaf', width: 14, title: 'Vanaf' },
  { key: 'tarief', width: 14, title: 'Tarief' },
  { key: 'sprong', width: 14, title: 'Sprong' },
  { key: 'rechtsgrond', width: 50, title: 'Rechtsgrond' },
  { key: 'status', width: 38, title: 'Juridische status' },
  { key: 'bron', width: 52, title: 'Bron' },
] as const;

export const regelingRow = (id: string): string => `regeling/${id}`;
export const bracketRow = (id: string, index: number): string =>
  `regeling/${id}/schijf/${String(index)}`;

/** What a banner says of a regulation that is not simply in force; nothing where it is. */
export function standText(regeling: SchuldovernameRegeling | null): string {
  if (!regeling || regeling.stand === 'geldend') return '';
  return `Let op: de gekozen regeling "${regeling.id}" is ${regeling.status}.`;
}

/** The rules of law that the workbook counts with, each with its article, standing and source. */
export function parametersSheet({ scenario }: PlanContext): SheetDraft {
  const { regelingen, normGecorrigeerdeAflossingen, planperiode } = scenario.input;
  const legal = (rule: Rule) => ({
    rechtsgrond: text(rule.rechtsgrond, 'Fusie toelichting alinea'),
    status: text(rule.status, 'Fusie toelichting alinea'),
    bron: text(rule.bron, 'Fusie toelichting alinea'),
  });
  const parameter = (
    key: string,
    label: string,
    unit: string,
    value: number,
    format: Format,
    rule: Rule,
  ): RowDraft => ({
    key,
    cells: {
      omschrijving: text(label, 'Fusie omschrijving'),
      eenheid: text(unit, 'Fusie eenheid'),
      [vast]: { value, style: styleName('koppeling', format) },
      ...legal(rule),
    },
  });
  return {
    id: 'parameters',
    columns: columns.map(({ key, width }) => ({ key, width })),
    frozen: ['kop', 'omschrijving'],
    rows: [
      { key: 'titel', cells: { omschrijving: text('Parameters', 'Fusie titel') } },
      {
        key: 'uitleg',
        cells: {
          omschrijving: text(
            'De regels van het recht waarmee de werkmap rekent, met hun rechtsgrond, juridische status en bron.',
            'Fusie toelichting',
          ),
        },
      },
      {
        key: 'banner',
        cells: {
          omschrijving: {
            value: standText(scenario.overname.regeling),
            formula: (at) => {
              const chosen = at.fixed('aannames', 'overname.regeling', 'actief');
              const ids = regelingen.filter(({ stand }) => stand !== 'geldend');
              const words = ids.reduceRight(
                (otherwise, { id, status }) =>
                  `IF(${chosen}="${id.toLowerCase()}","Let op: de gekozen regeling ""${id}"" is ${status}.",${otherwise})`,
                '""',
              );
              return `IF(ISNA(${chosen}),"",${words})`;
            },
            style: 'Fusie waarschuwing',
          },
        },
      },
      {
        key: 'kop',
        cells: Object.fromEntries(
          columns.map(({ key, title }) => [key, text(title, 'Fusie kolomkop links')]),
        ),
      },
      heading('evenwicht', 'Financieel evenwicht', columns),
      parameter('norm.bbr', 'Norm BBR: niet lager dan', 'EUR', 0, 'euro', evenwicht),
      parameter('norm.afm', 'Norm AFM: niet lager dan', 'EUR', 0, 'euro', evenwicht),
      parameter(
        'norm.aflossingen',
        'Gecorrigeerde AFM: aflossing als deel van de schuld op 1 januari',
        'aandeel',
        normGecorrigeerdeAflossingen,
        'procent',
        evenwicht,
      ),
      parameter(
        'planperiode.begin',
        'Een planperiode begon in',
        'jaar',
        planperiode.eersteJaar,
        'jaar',
        meerjarenplan,
      ),
      parameter(
        'planperiode.duur',
        'Een planperiode duurt',
        'jaren',
        planperiode.duur,
        'jaar',
        meerjarenplan,
      ),
      heading('mandaten', mandaten.naam, columns),
      parameter(
        'mandaten.eerste',
        'Extra schepenen in de bestuursperiode waarin de fusie ingaat',
        'schepenen',
        mandaten.extraSchepenen.eersteBestuursperiode,
        'jaar',
        mandaten,
      ),
      parameter(
        'mandaten.tweede',
        'Extra schepenen in de bestuursperiode daarna',
        'schepenen',
        mandaten.extraSchepenen.tweedeBestuursperiode,
        'jaar',
        mandaten,
      ),
      parameter(
        'mandaten.begin',
        'Een bestuursperiode begon in',
        'jaar',
        mandaten.bestuursperiode.eersteJaar,
        'jaar',
        mandaten,
      ),
      parameter(
        'mandaten.duur',
        'Een bestuursperiode duurt',
        'jaren',
        mandaten.bestuursperiode.duur,
        'jaar',
        mandaten,
      ),
      {
        key: 'mandaten.toelichting',
        cells: { omschrijving: text(mandaten.toelichting ?? '', 'Fusie toelichting') },
      },
      heading('fasering', 'Fasering van eenmalige kosten', columns),
      {
        key: 'fasering.grens',
        cells: {
          omschrijving: text(
            'Samen 100 %, met een afwijking van ten hoogste',
            'Fusie omschrijving',
          ),
          eenheid: text('aandeel', 'Fusie eenheid'),
          [vast]: { value: faseringsgrens, style: styleName('koppeling', 'tarief') },
          rechtsgrond: text(
            'Geen rechtsregel: zoals de functie FUSIE.FASERING.',
            'Fusie toelichting',
          ),
        },
      },
      ...taxParameters(columns),
      ...fundParameters(columns),
      ...regelingen.flatMap((regeling) => regulationRows(regeling, legal(regeling))),
    ],
  };
}

function regulationRows(regeling: SchuldovernameRegeling, legal: RowDraft['cells']): RowDraft[] {
  const { id, naam, plafond, inwonersOp, forfaitTransitiekosten, forfaitOokOnderOndergrens } =
    regeling;
  const key = regelingRow(id);
  const isFlat = regeling.soort === 'tarief op alle inwoners';
  const from = isFlat
    ? regeling.schijven.map(({ vanaf }) => vanaf)
    : regeling.schijven.map((_, index) => regeling.schijven[index - 1]?.tot ?? 0);
  const single = (
    name: string,
    label: string,
    unit: string,
    value: CellContent,
    format: Format,
  ) => ({
    key: `${key}/${name}`,
    cells: {
      omschrijving: text(label, 'Fusie omschrijving'),
      eenheid: text(unit, 'Fusie eenheid'),
      [vast]: { value, style: styleName('koppeling', format) },
    },
  });
  return [
    blank(key),
    heading(key, `Schuldovername: ${naam}`, columns),
    {
      key,
      cells: {
        omschrijving: text('Regeling', 'Fusie omschrijving'),
        eenheid: text('naam', 'Fusie eenheid'),
        [vast]: { value: id, style: styleName('koppeling', 'tekst') },
        ...legal,
      },
    },
    single(
      'plafond',
      'Hoogste bedrag',
      'EUR',
      plafond ?? 'geen',
      plafond === null ? 'tekst' : 'euro',
    ),
    single(
      'ondergrens',
      'Niets onder dit aantal inwoners',
      'inwoners',
      isFlat ? 0 : regeling.ondergrens,
      'euro',
    ),
    single(
      'wettelijk',
      'De regeling telt de inwoners op 1 januari van',
      'jaar',
      inwonersOp === null ? 'niet bepaald' : Number(inwonersOp.slice(0, 4)),
      inwonersOp === null ? 'tekst' : 'jaar',
    ),
    single(
      'forfait',
      'Forfait voor transitiekosten: een ontvangst, eenmalig',
      'EUR',
      forfaitTransitiekosten ?? 'geen',
      forfaitTransitiekosten === null ? 'tekst' : 'euro',
    ),
    single(
      'forfait.ondergrens',
      'Forfait ook onder het kleinste aantal inwoners',
      'ja of nee',
      forfaitOokOnderOndergrens ? 'ja' : 'nee',
      'tekst',
    ),
    ...regeling.schijven.map(({ tarief }, index): RowDraft => {
      const before = regeling.schijven[index - 1]?.tarief ?? 0;
      return {
        key: bracketRow(id, index),
        cells: {
          omschrijving: text(
            isFlat
              ? 'Tarief voor alle inwoners, vanaf dit aantal'
              : 'Tarief voor de inwoners boven dit aantal',
            'Fusie omschrijving',
          ),
          eenheid: text('EUR', 'Fusie eenheid'),
          vanaf: { value: shown(from[index] ?? Number.NaN), style: styleName('koppeling', 'euro') },
          tarief: { value: tarief, style: styleName('koppeling', 'euro') },
          sprong: isFlat
            ? undefined
            : {
                value: tarief - before,
                formula: (at) =>
                  index === 0
                    ? at.same('tarief')
                    : `${at.same('tarief')}-${at.ref(bracketRow(id, index - 1), 'tarief')}`,
                style: styleName('berekening', 'euro'),
              },
        },
      };
    }),
  ];
}
