import type { Partnerset, Scenarioresultaat, Uitkomst } from '../../analyse';
import {
  aannameIds,
  normuitslag,
  toetsjaren,
  type Aannamewaarde,
  type ScenarioNaam,
} from '../../scenario';
import type { CellContent } from '../../spreadsheet/workbook';
import { normText } from '../normRows';
import type { InputCell } from '../planRequest';
import { naamcel, slotwoorden } from '../scenariokolommen';
import { inhoud, opname, plaatskolom, type Opnamevraag } from './opname';
import { aannamerij, bronVan, stempelcellen } from './stempel';

/** The rows of a scenario, in the order of the sheet. */
export const uitkomstrijen = [
  'afm.jaar',
  'afm',
  'bbr',
  'bbr.jaar',
  'normen',
  'overgenomen',
  'eenmalig',
  'jaarlijks',
  'terugverdiend',
  'laagste',
] as const;
export type Uitkomstrij = (typeof uitkomstrijen)[number];
export const uitkomstrij = (rij: Uitkomstrij): string => `uitkomst/${rij}`;
export const reeksrij = (maatstaf: 'afm' | 'bbr', nummer: number): string =>
  `reeks/${maatstaf}/${String(nummer)}`;

/** `kop` is what stood above the column, with its spaces, so that a formula can compare it. */
export const kolomrij = {
  id: 'kolom/id',
  naam: 'kolom/naam',
  kop: 'kolom/kop',
  slot: 'kolom/slot',
} as const;

/** The rows of a set of partners, in the order of the sheet. */
export const setrijen = [
  'naam',
  'inwoners',
  'overgenomen',
  'afm',
  'bbr',
  'belasting',
  'schuld',
] as const;
export type Setrij = (typeof setrijen)[number];
export const setrij = (rij: Setrij): string => `partners/${rij}`;

/** An assumption whose formula fails, kept as text: an error would be a formula in the cell. */
export const onbekendeWaarde = '#N/B';

export function bewaardeWaarde(waarde: Aannamewaarde | undefined): CellContent {
  return typeof waarde === 'number' && Number.isNaN(waarde) ? onbekendeWaarde : (waarde ?? null);
}

/** What stands above a column of Aannames. */
export function kopVan(inputs: ReadonlyMap<string, InputCell>, id: ScenarioNaam): CellContent {
  const typed = inputs.get(naamcel(id));
  const kop = typed ? typed.value : id;
  return typeof kop === 'object' ? null : kop;
}

/** The cells of "Vergelijk scenario's" for the next build; they take the place of all older ones. */
export function opnameScenarios(
  vraag: Opnamevraag,
  resultaten: readonly Scenarioresultaat[],
): ReadonlyMap<string, InputCell> {
  const bron = bronVan(vraag);
  const { input } = bron.scenario;
  const toets = toetsjaren(input, true);
  const perScenario = resultaten.flatMap((resultaat, index) => {
    const { kolom, perJaar } = resultaat;
    const plaats = plaatskolom(index + 1);
    const normen = normuitslag({ 'M2.IX': perJaar.bbr, 'AFM.III': perJaar.afm }, toets);
    const cellen: [string, CellContent][] = [
      [kolomrij.id, kolom.id],
      [kolomrij.naam, kolom.naam],
      [kolomrij.kop, kopVan(bron.inputs, kolom.id)],
      [kolomrij.slot, kolom.slot ? slotwoorden.vast : slotwoorden.open],
      ...Object.entries(uitkomstwaarden(resultaat)).map(([rij, waarde]): [string, CellContent] => [
        `uitkomst/${rij}`,
        inhoud(waarde),
      ]),
      [uitkomstrij('normen'), normText(normen)],
      ...(['afm', 'bbr'] as const).flatMap((maatstaf) =>
        perJaar[maatstaf].map((bedrag, t): [string, CellContent] => [
          reeksrij(maatstaf, t + 1),
          inhoud(bedrag),
        ]),
      ),
      ...aannameIds.map((id): [string, CellContent] => [
        aannamerij(id),
        bewaardeWaarde(input.aannames[id][kolom.id]),
      ]),
    ];
    return cellen.map(([rij, waarde]) => [rij, plaats, waarde] as const);
  });
  const jaren = input.jaren.flatMap((jaar, t) =>
    (['afm', 'bbr'] as const).map((maatstaf) => [reeksrij(maatstaf, t + 1), 'jaar', jaar] as const),
  );
  return new Map([
    ...opname(
      vraag.inputs,
      'scenarios',
      (row, column) =>
        /^(?:kolom|uitkomst|reeks)\//.test(row) ||
        (row.startsWith('aanname/') && /^s\d+$/.test(column)),
      [...perScenario, ...jaren],
    ),
    ...stempelcellen(vraag, 'scenarios', bron),
  ]);
}

function uitkomstwaarden({
  uitkomst,
  overgenomen,
  eenmalig,
  jaarlijks,
  terugverdiendIn,
  laagstePunt,
}: Scenarioresultaat): Record<Exclude<Uitkomstrij, 'normen'>, number | string> {
  return {
    ...bijElkaar(uitkomst),
    overgenomen,
    eenmalig,
    jaarlijks,
    terugverdiend: terugverdiendIn,
    laagste: laagstePunt,
  };
}

function bijElkaar({ afm, afmJaar, bbr, bbrJaar }: Uitkomst) {
  return { afm, 'afm.jaar': afmJaar, bbr, 'bbr.jaar': bbrJaar };
}

/** The cells of the block "Partners naast elkaar". */
export function opnamePartners(
  vraag: Opnamevraag,
  sets: readonly Partnerset[],
): ReadonlyMap<string, InputCell> {
  const namen = new Map(vraag.basis.partners.map(({ id, naam }) => [id, naam]));
  const cellen = sets.flatMap((set, index) => {
    const { partners, inwoners, overgenomen, uitkomst, belastingeffect, schuldPerInwoner } = set;
    const genoemd = partners.map((id) => namen.get(id) ?? id);
    const waarden: Record<Setrij, number | string> = {
      naam: genoemd.length === 1 ? `${genoemd.join('')} alleen` : genoemd.join(' + '),
      inwoners,
      overgenomen,
      afm: uitkomst.afm,
      bbr: uitkomst.bbr,
      belasting: belastingeffect,
      schuld: schuldPerInwoner,
    };
    return setrijen.map(
      (rij) => [setrij(rij), plaatskolom(index + 1), inhoud(waarden[rij])] as const,
    );
  });
  return new Map([
    ...opname(vraag.inputs, 'scenarios', (row) => row.startsWith('partners/'), cellen),
    ...stempelcellen(vraag, 'partners', bronVan(vraag)),
  ]);
}
