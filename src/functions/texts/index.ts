import type { Language } from '../../i18n/language';
import type { FunctionId } from '../signature';
import type { FunctionText } from './functionText';
import { nlBE } from './nl-BE';

const byLanguage: Readonly<Record<Language, Readonly<Record<FunctionId, FunctionText>>>> = {
  'nl-BE': nlBE,
};

export function functionTexts(language: Language): Readonly<Record<FunctionId, FunctionText>> {
  return byLanguage[language];
}

export type { FunctionText };
