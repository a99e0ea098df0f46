import type { Feiten } from './feiten';
import { raadrijen } from './nota';
import { geval, kies, of, reeks, woord, zin, type Zinsdeel } from './zin';
import type { Raadszin } from './zinnen';

/** By these words a sentence says that it does not know, or that these years do not show it. */
const leemten = ['niet bekend', 'ontbreekt', 'ontbreken'] as const;
const buitenBeeld = 'niet te zien';

const standen = { open: 'open', buiten: 'buiten de jaren', beantwoord: 'beantwoord' } as const;

function standVan(said: string): string {
  if (leemten.some((words) => said.includes(words))) return standen.open;
  return said.includes(buitenBeeld) ? standen.buiten : standen.beantwoord;
}

/** Which of the five have no answer yet, so that who reads one page knows it before the first. */
export function antwoordregel(zinnen: readonly Raadszin[], feiten: Feiten): Zinsdeel {
  const punten = zinnen.map(({ key, zin: sentence }, index) => ({
    id: key,
    naam: String(index + 1),
    said: sentence.value,
  }));
  const found = feiten.standen(
    'antwoord',
    'Antwoord op punt',
    punten,
    [standen.open, standen.buiten],
    ({ said }) => standVan(said),
    (at, { id }) => {
      const cell = at.fixed('raad', raadrijen.zin(id), 'omschrijving');
      const without = leemten.reduce((text, words) => `SUBSTITUTE(${text},"${words}","")`, cell);
      const has = (text: string): string => `LEN(${text})<LEN(${cell})`;
      // A sentence that became an error is no answer.
      return `IFERROR(IF(${has(without)},"${standen.open}",IF(${has(`SUBSTITUTE(${cell},"${buitenBeeld}","")`)},"${standen.buiten}","${standen.beantwoord}")),"${standen.open}")`;
    },
  );
  const [open, buiten] = [found.heeft(standen.open), found.heeft(standen.buiten)];
  const parts = reeks(
    [
      geval(
        open,
        zin`Nog niet volledig beantwoord: punt ${found.namen(standen.open)}. Daar ontbreken cijfers of keuzes.`,
      ),
      geval(
        buiten,
        zin`Niet te zien in de jaren van deze werkmap: punt ${found.namen(standen.buiten)}.`,
      ),
    ],
    ' ',
  );
  return kies(
    [geval(of(open, buiten), parts)],
    woord('Elk van de vijf punten heeft een antwoord.'),
  );
}
