import { aannameIds, type AannameId } from '../../scenario';
import { activeContent } from '../openPunten';
import type { At } from '../at';
import { vanHetActieve } from '../momentopname/merk';
import { rustkolom, wijzigkolom, type Opnamesoort } from '../momentopname/opname';
import { bewaardeWaarde, kolomrij, kopVan, onbekendeWaarde } from '../momentopname/opnameScenarios';
import { aannamerij } from '../momentopname/stempel';
import { aannameeenheid, aannameformat, aannamelabel } from '../momentopname/zinnen';
import type { PlanContext } from '../planContext';
import { active } from '../schuldRows';
import { naamcel } from '../scenariokolommen';
import type { CellDraft, RowDraft } from '../sheetDraft';
import { styleName, type Format } from '../styles';
import { blank, text } from '../yearSheet';
import {
  alsTekst,
  opnamenamen,
  verdeeld,
  zelfde,
  type Bewaardscenario,
  type Momentbeeld,
} from './scenariosBeeld';

/**
 * The assumptions that each scenario was computed with, those that differ first; beside them what
 * counts now, and whether a cell of Aannames has become another one.
 */
export function assumptionCopyRows(context: PlanContext, beeld: Momentbeeld): RowDraft[] {
  const { anders, gelijk } = verdeeld(beeld, aannameIds);
  const row = (id: AannameId): RowDraft => aannameRow(context, beeld, id);
  const hasScenarios = beeld.scenarios.length > 0;
  return [
    blank('aannames'),
    ...(anders.length > 0
      ? [kop(beeld, 'anders', 'Waarin de scenario’s van elkaar verschillen'), ...anders.map(row)]
      : []),
    kop(beeld, 'gelijk', hasScenarios ? 'Aannames die in alle scenario’s gelijk zijn' : 'Aannames'),
    ...gelijk.map(row),
    ...kolomRows(context, beeld),
  ];
}

/** With the names of the scenarios again: the ones above are out of sight here. */
function kop({ scenarios, soorten }: Momentbeeld, key: string, label: string): RowDraft {
  const style = 'Fusie kolomkop';
  return {
    key: `kop:aannames/${key}`,
    cells: {
      omschrijving: text(label, 'Fusie kolomkop links'),
      jaar: text('', style),
      eenheid: text('Eenheid', 'Fusie kolomkop links'),
      toen: text('', style),
      nu: text('Actief: nu', style),
      verschil: text('', style),
      ...Object.fromEntries(
        soorten.map((soort) => [
          rustkolom(soort),
          text(soort === 'scenarios' ? '' : opnamenamen[soort], style),
        ]),
      ),
      ...Object.fromEntries(
        scenarios.map(({ kolom, naam }) => [
          kolom,
          { value: naam, formula: (at: At) => `${at.ref(kolomrij.naam)}&""`, style },
        ]),
      ),
    },
  };
}

function aannameRow(context: PlanContext, beeld: Momentbeeld, id: AannameId): RowDraft {
  const { input, actief } = context.scenario;
  const key = aannamerij(id);
  const format = aannameformat(id) === 'tekst' ? 'jaar' : aannameformat(id);
  const opBlad = beeld.scenarios.filter(({ opAannames }) => opAannames !== undefined);
  const nu = activeContent(actief, id);
  const terms = (at: At): string[] =>
    opBlad.map(
      ({ kolom, opAannames = 'eigen' }) =>
        `IF(IFERROR(${at.fixed('aannames', id, opAannames)}&"","${onbekendeWaarde}")=${at.same(kolom)}&"",0,1)`,
    );
  return {
    key,
    cells: {
      omschrijving: {
        value: aannamelabel(id),
        style: 'Fusie omschrijving',
        link: ['aannames', id, 'actief'],
      },
      eenheid: text(aannameeenheid(id), 'Fusie eenheid'),
      nu: {
        value: nu,
        formula: (at) => active(at, id),
        style: styleName('berekening', format),
      },
      ...Object.fromEntries(
        beeld.scenarios.map(({ kolom }) => [
          kolom,
          { value: beeld.cel(key, kolom), style: styleName('koppeling', format) },
        ]),
      ),
      ...(opBlad.length > 0 && {
        [wijzigkolom('scenarios')]: vlag(
          opBlad.filter((each) => isGewijzigd(beeld, each, id, input.aannames[id])).length,
          (at) => terms(at).join('+'),
        ),
      }),
      ...Object.fromEntries(
        vanHetActieve
          .filter((soort) => beeld.soorten.includes(soort))
          .flatMap((soort) =>
            liveCells(beeld, { soort, key, format }, alsTekst(nu), (at) => active(at, id)),
          ),
      ),
    },
  };
}

function isGewijzigd(
  { cel }: Momentbeeld,
  { kolom, opAannames }: Bewaardscenario,
  id: AannameId,
  waarden: PlanContext['scenario']['input']['aannames'][AannameId],
): boolean {
  const nu = opAannames && waarden[opAannames];
  return !zelfde(alsTekst(bewaardeWaarde(nu)), alsTekst(cel(aannamerij(id), kolom)));
}

/** Of what rests on the live scenario: the value that it had then, and whether it is another one. */
export function liveCells(
  { cel }: Momentbeeld,
  {
    soort,
    key,
    format,
  }: { readonly soort: Opnamesoort; readonly key: string; readonly format: Format },
  nu: string,
  nuCel: (at: At) => string,
): [string, CellDraft][] {
  const kolom = rustkolom(soort);
  const toen = cel(key, kolom);
  return [
    [kolom, { value: toen, style: styleName('koppeling', format) }],
    [
      wijzigkolom(soort),
      vlag(zelfde(nu, alsTekst(toen)) ? 0 : 1, (at) => {
        return `IF(IFERROR(${nuCel(at)}&"","")=IFERROR(${at.same(kolom)}&"",""),0,1)`;
      }),
    ],
  ];
}

export function vlag(value: number, formula?: (at: At) => string): CellDraft {
  return { value, formula, style: styleName('controle', 'jaar') };
}

/** Whether the columns themselves are the same: their names, and none more or fewer. */
function kolomRows({ scenario, inputs }: PlanContext, beeld: Momentbeeld): RowDraft[] {
  const { scenarios, cel } = beeld;
  if (scenarios.length === 0) return [];
  const opBlad = scenarios.filter(({ opAannames }) => opAannames !== undefined);
  const bewaarde = (key: string) =>
    Object.fromEntries(
      scenarios.map(({ kolom }): [string, CellDraft] => [
        kolom,
        { value: cel(key, kolom), style: styleName('koppeling', 'jaar') },
      ]),
    );
  const nieuw = scenario.input.scenarios.filter(
    ({ id }) => !scenarios.some((each) => each.id === id),
  );
  const wijziging = wijzigkolom('scenarios');
  return [
    {
      key: kolomrij.kop,
      cells: {
        omschrijving: text('Naam boven de kolom op Aannames', 'Fusie omschrijving'),
        ...bewaarde(kolomrij.kop),
        [wijziging]: vlag(
          opBlad.filter(
            ({ kolom, opAannames = 'eigen' }) =>
              !zelfde(alsTekst(kopVan(inputs, opAannames)), alsTekst(cel(kolomrij.kop, kolom))),
          ).length,
          opBlad.length === 0
            ? undefined
            : (at) =>
                opBlad
                  .map(
                    ({ kolom, opAannames = 'eigen' }) =>
                      `IF(IFERROR(${at.fixed('aannames', naamrij, opAannames)}&"","")=${at.same(kolom)}&"",0,1)`,
                  )
                  .join('+'),
        ),
      },
    },
    {
      key: kolomrij.id,
      cells: {
        omschrijving: text(
          'Kenmerk van de kolom; daarnaast hoeveel kolommen er bij kwamen of weg zijn',
          'Fusie omschrijving',
        ),
        ...bewaarde(kolomrij.id),
        // Columns come and go by a build only.
        [wijziging]: vlag(scenarios.length - opBlad.length + nieuw.length),
      },
    },
  ];
}

const naamrij = naamcel('eigen').split('/')[1] ?? '';
