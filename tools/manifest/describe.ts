import type { Finding, Rule } from './finding';
import { environments, type SettingProblem } from './environment';
import type { ManifestProblem } from './makeManifest';

type Sentence = (part: { where: string; found: string; expected: string }) => string;

/** What is wrong and what to do, for each rule. */
const sentences: Readonly<Record<Rule, Sentence>> = {
  'not-well-formed': ({ where, found }) =>
    `Het manifest is geen geldige XML (${where}: ${found}). Herstel eerst de tekens.`,
  'namespace-of-schema': ({ where, found, expected }) =>
    `${where} is "${found}". Zet er "${expected}".`,
  'type-unexpected': ({ where, found, expected }) =>
    `${where} is "${found}". Zet er "${expected}".`,
  'element-missing': ({ where }) => `Het element ${where} ontbreekt. Voeg het toe.`,
  'element-unknown': ({ where }) => `Het element ${where} hoort daar niet. Haal het weg.`,
  'element-repeated': ({ where }) =>
    `Het element ${where} staat er meer dan één keer. Behoud er één.`,
  'element-order': ({ where, expected }) =>
    `Het element ${where} staat te laat. Zet het vóór ${expected}.`,
  'override-unprefixed': ({ where }) =>
    `${where} bevat een Override zonder voorvoegsel. Schrijf bt:Override.`,
  'id-not-guid': ({ found }) => `Id is "${found}". Zet er een GUID.`,
  'version-not-four-parts': ({ found }) =>
    `Version is "${found}". Schrijf vier getallen, zoals 1.2.0.0.`,
  'version-too-low': ({ found }) =>
    `Version is "${found}". Microsoft weigert versies onder 1.0: begin bij 1.0.0.0.`,
  'text-empty': ({ where }) => `${where} heeft geen tekst. Vul de tekst in.`,
  'text-too-long': ({ where, found, expected }) =>
    `${where} telt ${found} tekens. Kort in tot ten hoogste ${expected}.`,
  'language-malformed': ({ found }) =>
    `De taal "${found}" is geen taal met een land. Schrijf ze als nl-BE.`,
  'language-repeated': ({ where }) =>
    `${where} geeft een taal meer dan één keer. Behoud er één per taal.`,
  'language-incomplete': ({ where, expected }) =>
    `${where} heeft geen tekst voor ${expected}, andere teksten wel. Vul ze aan.`,
  'address-not-https': ({ where, found }) =>
    `${where} verwijst naar "${found}". Geef een adres dat met https:// begint.`,
  'address-other-domain': ({ where, found, expected }) =>
    `${where} verwijst naar ${found}. Zet alles op één domein: ${expected}.`,
  'file-missing': ({ where, found }) =>
    `${where} verwijst naar ${found}, maar dat bestand is er niet. Bouw opnieuw of herstel het adres.`,
  'resid-unresolved': ({ where, found }) =>
    `${where} verwijst naar de bron "${found}", die niet bestaat. Voeg ze toe onder Resources.`,
  'resid-wrong-kind': ({ where, expected }) =>
    `${where} verwijst naar een bron van de verkeerde soort. Zet de bron onder ${expected}.`,
  'resource-unused': ({ where }) => `${where} wordt nergens gebruikt. Haal de bron weg.`,
  'id-too-long': ({ where, found, expected }) =>
    `De id van ${where} telt ${found} tekens. Kort in tot ten hoogste ${expected}.`,
  'id-repeated': ({ where }) =>
    `De id van ${where} komt meer dan één keer voor. Geef elk element een eigen id.`,
  'icon-size-missing': ({ where, expected }) =>
    `${where} mist het formaat ${expected}. Voeg de afbeelding van ${expected} pixels toe.`,
  'icon-file-missing': ({ where, found }) =>
    `${where} verwijst naar ${found}, maar die afbeelding is er niet. Maak ze met npm run icons.`,
  'icon-wrong-pixels': ({ where, found, expected }) =>
    `${where} is ${found}. Verwacht is ${expected}: maak ze opnieuw met npm run icons.`,
  'requirement-set': ({ where, found, expected }) =>
    `De vereiste ${where} is "${found}". Verwacht is "${expected}" (leeg: hoort er niet).`,
  'runtime-lifetime': ({ found }) =>
    `De levensduur van Runtime is "${found}". Zet lifetime op "long", anders delen functies en venster geen pagina.`,
  'page-not-shared': ({ where, found, expected }) =>
    `${where} gebruikt de pagina ${found}. Gebruik overal dezelfde: ${expected}.`,
  'namespace-invalid': ({ found }) =>
    `De naamruimte is "${found}". Begin met een letter en gebruik ten hoogste 32 letters, cijfers, punten of lage streepjes.`,
  'namespace-localised': ({ where }) =>
    `${where} verschilt per taal. Gebruik één naamruimte, anders breken formules tussen computers.`,
  'metadata-override-missing': ({ where, expected }) =>
    `${where} heeft geen vertaling. Voeg een bt:Override toe naar ${expected}.`,
  'metadata-shape': ({ where }) =>
    `${where} bevat geen lijst "functions". Bouw het bestand opnieuw.`,
  'metadata-errors-refused': ({ where }) =>
    `${where} mist "allowErrorForDataTypeAny": true, zodat foutwaarden de functies niet bereiken. Voeg het toe.`,
  'metadata-differs': ({ where }) =>
    `${where} verschilt in een andere taal in meer dan de beschrijvingen. Maak naam, aantal en vorm gelijk.`,
  'function-schema': ({ where, found }) =>
    `De functie ${where} past niet in het schema van Microsoft (${found}). Herstel de beschrijving van de functie.`,
  'function-id-differs': ({ where, found }) =>
    `De functie ${where} heeft als naam "${found}". Maak id en naam gelijk.`,
  'function-name-invalid': ({ found }) =>
    `De functienaam "${found}" kan niet. Gebruik ten minste 3 hoofdletters, cijfers of lage streepjes, en geen celverwijzing.`,
  'function-repeated': ({ where }) =>
    `De functie ${where} komt meer dan één keer voor. Behoud er één.`,
  'function-parameter': ({ where, found, expected }) =>
    `${where} is "${found}". Verwacht is "${expected}".`,
  'function-help-missing': ({ where }) =>
    `De functie ${where} heeft geen hulppagina. Vul helpUrl in.`,
};

export function describeFinding({ rule, where, found = '', expected = '' }: Finding): string {
  return sentences[rule]({ where, found, expected });
}

const addressReasons: Readonly<
  Record<(SettingProblem & { code: 'address-refused' })['reason'], string>
> = {
  malformed: 'is geen volledig webadres',
  'not-https': 'begint niet met https://, en Office laadt geen invoegtoepassing zonder',
  credentials: 'bevat een gebruikersnaam of wachtwoord',
  query: 'bevat een vraagteken of hekje',
  page: 'is een bestand en geen map',
};

export function describeManifestProblem(problem: ManifestProblem): string {
  switch (problem.code) {
    case 'environment-unknown':
      return `De omgeving "${problem.environment}" bestaat niet. Kies ${environments.join(' of ')}.`;
    case 'address-refused':
      return `Het adres "${problem.address}" ${addressReasons[problem.reason]}. Geef de map waarin taskpane.html staat, zoals https://fusie.voorbeeld.be/.`;
    case 'version-refused':
      return `De versie "${problem.version}" in package.json kan niet. Schrijf drie getallen vanaf 1.0.0: Microsoft weigert een manifest onder versie 1.0.`;
    case 'manifest-faulty':
      return ['Het manifest dat hieruit volgt, is fout. Er is niets geschreven.']
        .concat(problem.findings.map(describeFinding))
        .join('\n');
  }
}
