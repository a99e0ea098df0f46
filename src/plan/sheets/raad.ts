import { inWords } from '../printLayout';
import type { PlanContext } from '../planContext';
import { antwoordregel } from '../raad/antwoorden';
import { documenten } from '../raad/documenten';
import { Feiten } from '../raad/feiten';
import { kanttekeningen } from '../raad/kanttekeningen';
import { toonjaar } from '../raad/kosten';
import { raadrijen } from '../raad/nota';
import { bovenNul, geval, is, kies, woord, zin, type Getal, type Zinsdeel } from '../raad/zin';
import { raadszinnen } from '../raad/zinnen';
import type { CellDraft, RowDraft, SheetDraft } from '../sheetDraft';
import { keuze } from '../startColumns';
import { blank, heading, text, vast } from '../yearSheet';
import { raadGrafieken, schuldpunten, zonderKolom, type Plaats } from './raadGrafieken';
import { geenScenario } from './start';

const columns = [
  { key: 'omschrijving', width: 84 },
  { key: 'ruimte', width: 2 },
  { key: vast, width: 48 },
] as const;

const tekst = ({ value, formula, longest }: Zinsdeel): CellDraft => ({
  value,
  formula,
  longest,
  style: 'Fusie bladtekst',
});

/** One page for a council; below it, off the paper, the facts that its sentences rest on. */
export function raadSheet(context: PlanContext): SheetDraft {
  const { input } = context.scenario;
  const feiten = new Feiten();
  const toon = toonjaar(context, feiten);
  const zinnen = raadszinnen(context, feiten, toon);
  const remarks = kanttekeningen(context, feiten, toon);
  const legeKolommen = zonderKolom(context, feiten, schuldpunten(context, feiten));
  const bronnen = documenten(input.cijfers);
  const stand = standregel(context, feiten);
  const antwoorden = antwoordregel(zinnen, feiten);
  const only = (key: string, cell: CellDraft): RowDraft => ({ key, cells: { omschrijving: cell } });
  const rows: RowDraft[] = [
    only(raadrijen.titel, text(`Fusie op ${inWords(input.fusiedatum)}`, 'Fusie titel')),
    only(
      raadrijen.gemeenten,
      text(input.partners.map(({ naam }) => naam).join(' + '), 'Fusie licht'),
    ),
    only(raadrijen.stand, { ...tekst(stand), style: 'Fusie waarschuwing' }),
    {
      key: raadrijen.antwoorden,
      cells: {
        omschrijving: { ...tekst(antwoorden), style: 'Fusie toelichting' },
        // Right above the charts: an empty place looks like 0.
        [vast]: { ...tekst(kolomnoot(legeKolommen)), style: 'Fusie toelichting' },
      },
    },
    ...zinnen.flatMap(({ key, vraag, zin: sentence }): RowDraft[] => [
      blank(key),
      only(raadrijen.vraag(key), text(vraag, 'Fusie licht')),
      only(raadrijen.zin(key), tekst(sentence)),
    ]),
    blank('let op'),
    only(raadrijen.letOp, text('Let op', 'Fusie licht')),
    ...remarks.map(([key, remark]) => only(raadrijen.kanttekening(key), tekst(remark))),
    blank('bronnen'),
    only(raadrijen.bronnen, text('Waar de cijfers vandaan komen', 'Fusie licht')),
    ...bronnen.map((document, index) =>
      only(raadrijen.bron(index), text(document, 'Fusie omschrijving')),
    ),
  ];
  const last = rows.at(-1)?.key ?? raadrijen.titel;
  const places: readonly [Plaats, Plaats, Plaats] = [
    [raadrijen.vraag('normen'), raadrijen.zin('apb')],
    [raadrijen.vraag('oov'), raadrijen.zin('kosten')],
    [raadrijen.letOp, last],
  ];
  return {
    id: 'raad',
    columns,
    frozen: [raadrijen.titel, 'sleutel'],
    rows: [
      ...rows,
      blank('feiten'),
      heading('feiten', 'Waarop de zinnen rusten; dit deel wordt niet afgedrukt', columns),
      ...feiten.rijen,
    ],
    charts: raadGrafieken(context, places),
    onePage: last,
  };
}

/** What an empty place in a chart means, where there is one. */
function kolomnoot(legeKolommen: Getal): Zinsdeel {
  return kies([geval(bovenNul(legeKolommen), woord('Geen kolom = nog niet bekend, niet nul.'))]);
}

/** What the page is, and for which assumptions it holds. */
function standregel({ scenario: { input } }: PlanContext, feiten: Feiten): Zinsdeel {
  const naam = feiten.woord(
    'scenario',
    'Scenario dat telt',
    input.scenarios.find(({ id }) => id === input.scenario)?.naam ?? geenScenario,
    (at) => at.fixed('start', 'scenario.telt', keuze),
  );
  return kies(
    [
      geval(
        is(naam, geenScenario),
        woord('Simulatie, geen beslissing. Er is geen scenario gekozen.'),
      ),
    ],
    zin`Simulatie, geen beslissing, met de aannames van het scenario "${naam}".`,
  );
}
