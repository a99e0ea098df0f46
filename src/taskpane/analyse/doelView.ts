import type { Doelresultaat, Hefboom, Ontbrekend, Uitkomst } from '../../analyse';
import type { AnalyseLabels } from '../../i18n/analyseLabels';
import { ontbreektzin } from '../../plan';
import { ActieveAannames, type ScenarioInput } from '../../scenario';

/** What a lever comes to: the answer first, what goes with it after that. */
export interface Doeltekst {
  readonly hefboom: Hefboom;
  readonly titel: string;
  readonly antwoord: string;
  readonly erbij: readonly string[];
}

export function doeltekst(
  { maatstaf, hefboom, nu, antwoord }: Doelresultaat,
  { afmJaar }: Pick<Uitkomst, 'afmJaar'>,
  input: ScenarioInput,
  labels: AnalyseLabels['doel'],
): Doeltekst {
  const about = [maatstaf, afmJaar] as const;
  const standing = Number.isNaN(nu) ? [] : [labels.nu(hefboom, nu)];
  const text = (answer: string, besides: readonly string[] = []): Doeltekst => ({
    hefboom,
    titel: labels.namen[hefboom],
    antwoord: answer,
    erbij: [...besides, ...standing],
  });
  switch (antwoord.kind) {
    case 'gevonden': {
      const { waarde, praktisch } = antwoord;
      return text(
        labels.gevonden(...about, hefboom, waarde),
        Number.isNaN(praktisch.waarde)
          ? []
          : [labels.praktisch(...about, hefboom, praktisch.waarde, praktisch.uitkomst)],
      );
    }
    case 'onbereikbaar': {
      const { grens, uitkomst } = antwoord;
      const say = uitkomst < 0 ? labels.tekort : labels.ruim;
      return text(say(...about, hefboom, grens, uitkomst));
    }
    case 'zonder effect':
      return text(labels.zonderEffect(...about));
    case 'onbekend':
      return text(
        antwoord.ontbreekt === undefined
          ? labels.onbekend
          : `${labels.nietTeBerekenen} ${genoemd(input, antwoord.ontbreekt)}`,
      );
  }
}

/**
 * What to fill in where no lever gives an answer: every figure that one of them waits for; undefined
 * where one of them does give an answer.
 */
export function watOntbreekt(
  results: readonly Doelresultaat[],
  input: ScenarioInput,
): string | undefined {
  const figures = new Map<string, Ontbrekend>();
  for (const { antwoord } of results) {
    if (antwoord.kind !== 'onbekend') return undefined;
    for (const figure of antwoord.ontbreekt ?? [])
      figures.set(JSON.stringify([figure.partner, figure.lijn, figure.jaar]), figure);
  }
  return genoemd(input, [...figures.values()]);
}

function genoemd(input: ScenarioInput, ontbreekt: readonly Ontbrekend[]): string {
  return ontbreektzin({ input, actief: new ActieveAannames(input) }, ontbreekt);
}
