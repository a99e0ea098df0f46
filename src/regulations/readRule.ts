import type { Fields } from './read';
import { standen, type Rule } from './rule';

export function readRule(fields: Fields): Rule {
  const rule = {
    id: fields.text('id'),
    naam: fields.text('naam'),
    stand: fields.oneOf('stand', standen),
    status: fields.text('status'),
    rechtsgrond: fields.text('rechtsgrond'),
    bron: fields.text('bron'),
    geldigVan: fields.dateOrNull('geldigVan'),
    geldigTot: fields.dateOrNull('geldigTot'),
    toelichting: fields.optionalText('toelichting'),
  };
  if (rule.geldigVan !== null && rule.geldigTot !== null && rule.geldigVan > rule.geldigTot) {
    throw new Error(`regelingen.json: ${rule.id} eindigt voor ze begint.`);
  }
  return rule;
}
