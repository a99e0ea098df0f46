import { installOfficeShim } from '../host/officeShim';
import type { Werkbank } from './werkbank';

/**
 * The first script of the add-in's page: puts before Office.js what Excel on Windows puts there.
 * The emulated Excel itself lives in the page around this frame.
 */
const { werkbank } = window.parent as Window & { werkbank?: Werkbank };
if (!werkbank) throw new Error('Open de invoegtoepassing in de werkbank: hier is geen Excel.');
installOfficeShim(window, werkbank.host);
