import { operation, type Operation } from './operation';

/** The key of the workbook's setting that holds what was chosen for the last build, as text. */
export const choiceKey = 'fusiebegroting.keuze';

/** What the setting has to become; null where there has to be none. */
export function setChoice(next: string | null, now: string | null): Operation[] {
  if (next === now) return [];
  return [
    operation(
      'finishing',
      ({ context }) => {
        const { settings } = context.workbook;
        if (next === null) settings.getItem(choiceKey).delete();
        else settings.add(choiceKey, next);
      },
      { data: next?.length ?? 0 },
    ),
  ];
}
