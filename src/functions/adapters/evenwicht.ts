import { afm, afmGecorrigeerd, bbr, normtoets, type NormtoetsUitslag } from '../../core';
import { formatAmount } from '../../spreadsheet/dutchNumber';
import type { Argument, CellError, Cells } from '../cell';
import { contractDefaults } from '../contractDefaults';
import { elementwise, spill } from '../elementwise';
import {
  block,
  checkRateGiven,
  isOmitted,
  sameShape,
  series,
  throwFirstError,
  years,
  type Numbers,
} from '../inputs';

export function afmAdapter(
  exploitatieontvangsten: Argument,
  exploitatieUitgaven: Argument,
  periodiekeAflossingen: Argument,
  periodiekeTerugvorderingen: Argument,
): Cells {
  const blocks = [
    block(exploitatieontvangsten, 'exploitatieontvangsten'),
    block(exploitatieUitgaven, 'exploitatie_uitgaven'),
    block(periodiekeAflossingen, 'periodieke_aflossingen'),
  ];
  if (!isOmitted(periodiekeTerugvorderingen)) {
    blocks.push(block(periodiekeTerugvorderingen, 'periodieke_terugvorderingen'));
  }
  return elementwise(blocks, afm);
}

export function afmGecorrigeerdAdapter(
  margin: Argument,
  periodiekeAflossingen: Argument,
  financieleSchulden1Januari: Argument,
  norm: Argument,
): Cells {
  return elementwise(
    [
      block(margin, 'afm'),
      block(periodiekeAflossingen, 'periodieke_aflossingen'),
      block(financieleSchulden1Januari, 'financiele_schulden_1_januari'),
      block(isOmitted(norm) ? [[contractDefaults.norm]] : norm, 'norm'),
    ],
    (afmValue, aflossingen, schuld, fraction) => {
      checkRateGiven('norm', fraction, contractDefaults.norm);
      return afmGecorrigeerd(afmValue, aflossingen, schuld, fraction);
    },
  );
}

/** The first error that year `index` rests on, when the results before it roll on. */
function errorUpTo(block: Numbers, index: number): CellError | undefined {
  for (let earlier = 0; earlier <= index; earlier += 1) {
    const found = block.errors?.get(earlier);
    if (found) return found;
  }
  return undefined;
}

export function bbrAdapter(
  budgettairResultaatBoekjaar: Argument,
  gecumuleerdVorigBoekjaar: Argument,
  onbeschikbareGelden: Argument,
): Cells {
  const results = series(budgettairResultaatBoekjaar, 'budgettair_resultaat_boekjaar');
  const opening = series(gecumuleerdVorigBoekjaar, 'gecumuleerd_vorig_boekjaar');
  const unavailable = isOmitted(onbeschikbareGelden)
    ? undefined
    : series(onbeschikbareGelden, 'onbeschikbare_gelden');
  const rolls = opening.values.length === 1;
  if (!rolls) sameShape(results, opening);
  if (unavailable) sameShape(results, unavailable);

  const values = bbr(
    results.values,
    rolls ? (opening.values[0] ?? Number.NaN) : opening.values,
    unavailable?.values,
  );
  return spill(results, values, (index) =>
    rolls
      ? (opening.errors?.get(0) ?? errorUpTo(results, index) ?? unavailable?.errors?.get(index))
      : (results.errors?.get(index) ??
        opening.errors?.get(index) ??
        unavailable?.errors?.get(index)),
  );
}

/** Dutch in every language: a workbook shows the same to every reader. */
function normtoetsText({ voldoet, tekorten }: NormtoetsUitslag, named: boolean): string {
  if (voldoet) return 'Voldoet';
  const shortfalls = tekorten.map(
    ({ norm, jaar, bedrag }) =>
      `${norm} ${named ? '' : 'jaar '}${String(jaar)} ${formatAmount(bedrag)}`,
  );
  return `Voldoet niet: ${shortfalls.join('; ')}`;
}

export function normtoetsAdapter(
  bbrSeries: Argument,
  afmSeries: Argument,
  jaren: Argument,
  toetsjaren: Argument,
): Cells {
  const bbrBlock = series(bbrSeries, 'bbr');
  const afmBlock = series(afmSeries, 'afm');
  sameShape(bbrBlock, afmBlock);
  throwFirstError(bbrBlock, afmBlock);
  const given = isOmitted(jaren) ? undefined : years(jaren, 'jaren');
  if (given) sameShape(bbrBlock, given);
  const verdict = normtoets({
    jaren: given?.values ?? bbrBlock.values.map((_, index) => index + 1),
    bbr: bbrBlock.values,
    afm: afmBlock.values,
    ...(isOmitted(toetsjaren) ? {} : { toetsjaren: years(toetsjaren, 'toetsjaren').values }),
  });
  return [[normtoetsText(verdict, given !== undefined)]];
}
