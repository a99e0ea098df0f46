import { XMLValidator } from 'fast-xml-parser';
import { addressFindings, type HasFile } from './addresses';
import type { Finding } from './finding';
import { checkFunctionsMetadata, checkLocalisedMetadata } from './functionsMetadata';
import { manifestDocument } from './manifestDocument';
import { pictureFindings, type ReadAsset } from './pictures';
import { referenceFindings } from './references';
import { runtimeFindings } from './runtime';
import { structureFindings } from './structure';
import { textFindings } from './texts';
import { parseXml } from './xml';

/** What lies around a manifest; a part that is absent is not checked. */
export interface Surroundings {
  /** Pictures, by their path below the address of the manifest. */
  readonly readAsset?: ReadAsset;
  /** Pages, scripts and metadata, by their path below the address of the manifest. */
  readonly hasFile?: HasFile;
  /** The parsed functions.json, and those of the other languages. */
  readonly functions?: unknown;
  readonly localisedFunctions?: readonly unknown[];
}

/**
 * Checks a manifest without Excel and without the network. Microsoft's own `validate` calls a
 * remote service; this restates the rules that Excel, the admin centre and the store apply.
 * @returns every broken rule, nothing when the manifest is good
 */
export function checkManifest(xml: string, surroundings: Surroundings = {}): Finding[] {
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) {
    const { line, msg } = wellFormed.err;
    return [{ rule: 'not-well-formed', where: `regel ${line}`, found: msg }];
  }
  const root = parseXml(xml).find(({ name }) => name === 'OfficeApp');
  if (!root) return [{ rule: 'element-missing', where: 'OfficeApp' }];
  const manifest = manifestDocument(root);
  const { readAsset, hasFile, functions, localisedFunctions = [] } = surroundings;
  return [
    ...structureFindings(manifest),
    ...textFindings(manifest),
    ...addressFindings(manifest, hasFile),
    ...referenceFindings(manifest),
    ...pictureFindings(manifest, readAsset),
    ...runtimeFindings(manifest),
    ...(functions === undefined ? [] : checkFunctionsMetadata(functions, manifest.site)),
    ...localisedFunctions.flatMap((localised) => checkLocalisedMetadata(functions, localised)),
  ];
}
