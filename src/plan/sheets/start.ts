import { fusiejaar, serialOf } from '../../scenario';
import type { At } from '../at';
import { normText } from '../normRows';
import type { PlanContext } from '../planContext';
import { type RowDraft, type SheetDraft, shown } from '../sheetDraft';
import {
  fusieColumn,
  keuze,
  partnerColumn,
  somColumn,
  standardScenario,
  verschilColumn,
} from '../startColumns';
import { type Format, styleName } from '../styles';
import { blank, heading, text, vast } from '../yearSheet';
import { attentionCount, lightText } from './controles';
import { fusiePrefix } from './fusie';
import { partnerPrefix } from './gemeenten';
import { allOpenCells, progressText } from './invoer';
import { standText } from './parameters';
import { chartRow, chartsOf, chartHeight, chartTexts } from './startGrafieken';
import { knownOr, orGroup } from './samenBekend';
import { besideRows } from './startNaastElkaar';
import { notCountedRow, openAssumptionsRow } from './startAannames';
import { groupFigures } from './belastingenGroep';
import { actievePlaats, kopblok } from './aannamesKolommen';

/** What Start says as long as the selector names no scenario. */
export const geenScenario =
  'Geen: zo heet geen kolom van Aannames. Kies een naam uit de lijst hierboven; tot dan is alles wat op een aanname rust #N/B.';

/** What this is, for whom it holds, and what to look at first. */
export function startSheet(context: PlanContext): SheetDraft {
  const { scenario } = context;
  const { input, partners } = scenario;
  const apbGroep = groupFigures(context, 'apb')?.verschil;
  const oovGroep = groupFigures(context, 'oov')?.verschil;
  const columns = [
    { key: 'omschrijving', width: 62 },
    { key: keuze, width: 24 },
    ...partners.map((partner) => ({ key: partnerColumn(partner), width: 18 })),
    { key: somColumn, width: 18 },
    { key: fusieColumn, width: 18 },
    { key: verschilColumn, width: 18 },
  ];
  return {
    id: 'start',
    columns,
    frozen: ['titel', 'sleutel'],
    rows: [
      {
        key: 'titel',
        cells: {
          omschrijving: text(
            `Fusiebegroting ${partners.map(({ partner }) => partner.naam).join(' + ')}`,
            'Fusie titel',
          ),
        },
      },
      {
        key: 'uitleg',
        cells: {
          omschrijving: {
            ...text(
              'Simulatie, geen beslissing: de begrotingen van de gemeenten als één plan. Op één bladzijde, voor de gemeenteraad: het blad Raad.',
              'Fusie toelichting',
            ),
            link: ['raad', 'titel', 'omschrijving'],
          },
        },
      },
      {
        key: 'banner',
        cells: {
          omschrijving: {
            value: standText(scenario.overname.regeling),
            formula: (at) => at.fixed('parameters', 'banner', 'omschrijving'),
            style: 'Fusie waarschuwing',
          },
        },
      },
      blank('keuzes'),
      heading('keuzes', 'Keuzes', columns),
      {
        key: 'scenario',
        cells: {
          omschrijving: text('Scenario (kies uit de kolommen van Aannames)', 'Fusie omschrijving'),
          [keuze]: {
            value: standardScenario,
            style: styleName('invoer', 'tekst'),
            input: true,
          },
        },
      },
      factRow(
        'scenario.telt',
        'Telt nu (volgt de keuze hierboven)',
        (at) =>
          `IFERROR(INDEX(${at.block(...kopblok(input), 'aannames')},1,${actievePlaats(at, input)}),"${geenScenario}")`,
        input.scenarios.find(({ id }) => id === input.scenario)?.naam ?? geenScenario,
        'tekst',
      ),
      factRow(
        'fusiedatum',
        'Fusiedatum',
        (at) => at.fixed('aannames', 'fusiedatum', 'actief'),
        serialOf(input.fusiedatum),
        'datum',
      ),
      factRow(
        'regeling',
        'Regeling voor de schuldovername',
        (at) => at.fixed('aannames', 'overname.regeling', 'actief'),
        scenario.actief.tekst('overname.regeling') || Number.NaN,
        'tekst',
      ),
      {
        key: 'cijfers',
        cells: {
          omschrijving: text('Cijfers bijgewerkt tot (jongste document)', 'Fusie omschrijving'),
          [keuze]:
            input.cijfersVan === ''
              ? { value: 'niet bekend', style: styleName('koppeling', 'tekst') }
              : { value: serialOf(input.cijfersVan), style: styleName('koppeling', 'datum') },
        },
      },
      {
        key: 'versie',
        cells: {
          omschrijving: text('Versie van deze invoegtoepassing', 'Fusie omschrijving'),
          [keuze]: {
            value: `Fusiebegroting ${context.version}`,
            style: styleName('koppeling', 'tekst'),
          },
        },
      },
      blank('normen'),
      heading('normen', 'Haalt het plan de normen, alleen en na de fusie?', columns),
      {
        key: 'normen/uitleg',
        cells: {
          omschrijving: text(
            'BBR, het beschikbaar budgettair resultaat: wat er op het einde van een jaar overblijft. Het mag nooit onder nul zakken.',
            'Fusie toelichting',
          ),
        },
      },
      {
        key: 'normen/uitleg.afm',
        cells: {
          omschrijving: text(
            'AFM, de autofinancieringsmarge: wat de gewone werking overlaat na het aflossen van leningen. Ze mag niet onder nul zakken in het laatste jaar van het meerjarenplan; in andere jaren mag dat wel.',
            'Fusie toelichting',
          ),
        },
      },
      ...partners.map((partner) =>
        factRow(
          `norm/${partner.partner.id}`,
          `${partner.partner.naam} alleen`,
          (at) => at.fixed('gemeenten', `${partnerPrefix(partner)}norm.oordeel`, vast),
          normText(partner.normen),
          'tekst',
        ),
      ),
      factRow(
        'norm/fusie',
        `${input.fusienaam} (of de AFM in ${String(fusiejaar(input))} al telt: na te vragen bij ABB)`,
        (at) => at.fixed('fusie', `${fusiePrefix}norm.oordeel`, vast),
        normText(scenario.normen),
        'tekst',
      ),
      blank('naast'),
      ...besideRows(context, columns),
      blank('grafieken'),
      heading('grafieken', 'Grafieken', columns),
      ...chartTexts(),
      ...Array.from({ length: chartHeight }, (_, index): RowDraft => ({
        key: chartRow(index),
        cells: {},
      })),
      blank('uitkomst'),
      heading(
        'uitkomst',
        'Wat de fusie meebrengt: eenmalig en elk jaar, nooit samengeteld',
        columns,
      ),
      factRow(
        'overgenomen',
        'Eenmalig: schuld die Vlaanderen overneemt (euro)',
        (at) => at.fixed('schuld', 'overgenomen', vast),
        scenario.overname.overgenomen,
        'euro',
      ),
      factRow(
        'overgenomenWettelijk',
        'Ter vergelijking: met de inwoners op de datum van de regeling (euro)',
        (at) => at.fixed('schuld', 'overgenomenWettelijk', vast),
        scenario.overname.overgenomenWettelijk,
        'euro',
      ),
      factRow(
        'apb',
        `Elk jaar: één tarief personenbelasting, verschil in opbrengst (euro)${apbGroep ? '; samen volgens de studie' : ''}`,
        (at) => orGroup(at.fixed('belastingen', 'apb/effect/totaal', vast), apbGroep?.formula(at)),
        knownOr(scenario.apb.effect, apbGroep),
        'euro',
      ),
      factRow(
        'oov',
        `Elk jaar: één tarief onroerende voorheffing, verschil in opbrengst (euro)${oovGroep ? '; samen volgens de studie' : ''}`,
        (at) => orGroup(at.fixed('belastingen', 'oov/effect/totaal', vast), oovGroep?.formula(at)),
        knownOr(scenario.oov.effect, oovGroep),
        'euro',
      ),
      notCountedRow(context),
      blank('stand'),
      heading('stand', 'Hoe volledig en betrouwbaar is dit?', columns),
      openAssumptionsRow(context),
      {
        key: 'voortgang',
        cells: {
          omschrijving: {
            value: 'Cijfers die u nog invult op Invoer',
            style: 'Fusie omschrijving',
            link: ['invoer', 'voortgang', vast],
          },
          [keuze]: {
            value: progressText(allOpenCells(context)),
            formula: (at) => at.fixed('invoer', 'voortgang', vast),
            style: styleName('koppeling', 'tekst'),
          },
        },
      },
      {
        key: 'controles',
        cells: {
          omschrijving: {
            value: 'Controles',
            style: 'Fusie omschrijving totaal',
            link: ['controles', 'licht', vast],
          },
          [keuze]: {
            value: lightText(attentionCount(context)),
            formula: (at) => at.fixed('controles', 'licht', vast),
            style: styleName('totaal', 'tekst'),
          },
        },
      },
    ],
    validations: [
      {
        row: 'scenario',
        from: keuze,
        to: keuze,
        // The names of now, also of a scenario that was called otherwise since the build.
        rule: { kind: 'cells', source: (at) => at.area('aannames', ...kopblok(input)) },
        title: 'Kies uit de lijst',
        message: 'Kies een van de namen boven de kolommen van Aannames.',
      },
    ],
    charts: chartsOf(context, columns),
  };
}

function factRow(
  key: string,
  label: string,
  formula: (at: At) => string,
  value: number | string,
  format: Format,
): RowDraft {
  return {
    key,
    cells: {
      omschrijving: text(label, 'Fusie omschrijving'),
      [keuze]: {
        value: typeof value === 'number' ? shown(value) : value,
        formula,
        style: styleName('koppeling', format),
      },
    },
  };
}
