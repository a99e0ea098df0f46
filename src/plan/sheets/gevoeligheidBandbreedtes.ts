import { aannamegrenzen, voorgesteldeBandbreedtes } from '../../analyse';
import type { AannameId } from '../../scenario';
import {
  bandaannames,
  bandkolommen,
  bandrij,
  getypteBandbreedtes,
} from '../momentopname/bandbreedtes';
import { aannameeenheid, aannameformat, aannamelabel, inWoorden } from '../momentopname/zinnen';
import { activeContent } from '../openPunten';
import type { PlanContext } from '../planContext';
import { active } from '../schuldRows';
import type { RowDraft, ValidationDraft } from '../sheetDraft';
import { styleName } from '../styles';
import { tabelkop } from './gevoeligheidRij';
import { explanation } from './scenarios';

const woorden = {
  voorstel: '',
  getypt: 'uw bandbreedte telt',
  fout: 'telt niet: vul laag en hoog in, laag eerst',
} as const;

/** By which range each assumption is tried: the user's, or the one that is proposed. */
export function bandRows(context: PlanContext): RowDraft[] {
  const { input } = context.scenario;
  const voorstellen =
    input.scenario === undefined
      ? new Map<AannameId, readonly [number, number]>()
      : voorgesteldeBandbreedtes(input);
  return [
    tabelkop('bandbreedte', 'Bandbreedtes per aanname', {
      nu: 'Nu',
      laag: 'Laag',
      hoog: 'Hoog',
      'afm.laag': 'Voorstel laag',
      'afm.hoog': 'Voorstel hoog',
      'zin.afm': 'Wat telt',
    }),
    explanation(
      'uitleg/bandbreedte',
      'Laat laag en hoog leeg voor het voorstel van de laatste bouw. Zonder voorstel en zonder getypte bandbreedte wordt een aanname niet getest. Jaartallen, datums en keuzes horen er niet bij.',
    ),
    ...bandaannames.map((id) => bandRow(context, id, voorstellen.get(id))),
  ];
}

function bandRow(
  { scenario, inputs }: PlanContext,
  id: AannameId,
  voorstel: readonly [number, number] | undefined,
): RowDraft {
  const format = aannameformat(id);
  const getypt = bandkolommen.map(
    (kolom) => inputs.get(`gevoeligheid/${bandrij(id)}/${kolom}`)?.value ?? null,
  );
  const isLeeg = getypt.every((value) => value === null || value === '');
  const telt = getypteBandbreedtes(inputs).has(id);
  return {
    key: bandrij(id),
    cells: {
      omschrijving: {
        value: aannamelabel(id),
        style: 'Fusie omschrijving',
        link: ['aannames', id, 'actief'],
      },
      eenheid: { value: aannameeenheid(id), style: 'Fusie eenheid' },
      nu: {
        value: activeContent(scenario.actief, id),
        formula: (at) => active(at, id),
        style: styleName('berekening', format),
      },
      ...Object.fromEntries(
        bandkolommen.map((kolom) => [
          kolom,
          { value: null, style: styleName('invoer', format), input: true },
        ]),
      ),
      'afm.laag': { value: voorstel?.[0] ?? null, style: styleName('koppeling', format) },
      'afm.hoog': { value: voorstel?.[1] ?? null, style: styleName('koppeling', format) },
      'zin.afm': {
        value: isLeeg ? woorden.voorstel : telt ? woorden.getypt : woorden.fout,
        formula: (at) => {
          const [laag, hoog] = bandkolommen.map((kolom) => at.same(kolom));
          const goed = `IF(ISNUMBER(${laag ?? ''}),IF(ISNUMBER(${hoog ?? ''}),IF(${laag ?? ''}<=${hoog ?? ''},"${woorden.getypt}","${woorden.fout}"),"${woorden.fout}"),"${woorden.fout}")`;
          return `IF(IFERROR(${laag ?? ''}&${hoog ?? ''}="",FALSE),"${woorden.voorstel}",${goed})`;
        },
        style: styleName('berekening', 'uitkomst'),
      },
    },
  };
}

export function bandValidations(): ValidationDraft[] {
  const [from, to] = bandkolommen;
  return bandaannames.map((id): ValidationDraft => {
    const [minimum, maximum] = aannamegrenzen(id) ?? [0, 0];
    const format = aannameformat(id);
    return {
      row: bandrij(id),
      from,
      to,
      rule: { kind: 'decimal', minimum, maximum },
      title: 'Een waarde die kan',
      message: `Typ een getal van ${inWoorden(minimum, format)} tot ${inWoorden(maximum, format)}, of laat laag en hoog leeg.`,
    };
  });
}
