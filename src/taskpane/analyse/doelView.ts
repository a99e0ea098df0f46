import type { Doelresultaat, Hefboom, Uitkomst } from '../../analyse';
import type { AnalyseLabels } from '../../i18n/analyseLabels';

/** What a lever comes to: the answer first, what goes with it after that. */
export interface Doeltekst {
  readonly hefboom: Hefboom;
  readonly titel: string;
  readonly antwoord: string;
  readonly erbij: readonly string[];
}

export function doeltekst(
  { maatstaf, hefboom, nu, uitkomstNu, antwoord }: Doelresultaat,
  { afmJaar }: Pick<Uitkomst, 'afmJaar'>,
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
        hefboom === 'besparing' || Number.isNaN(uitkomstNu)
          ? labels.onbekend.besparing(...about)
          : labels.onbekend[hefboom],
      );
  }
}
