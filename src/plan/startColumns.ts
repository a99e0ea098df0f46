import type { PartnerResultaat } from '../scenario';

/** The cell of the scenario selector, which the assumptions follow. */
export const keuze = 'keuze';

/** The column of a partner alone, of all without the merger, and of the merger, on Start and Inbreng. */
export const partnerColumn = ({ partner }: PartnerResultaat): string => `gemeente/${partner.id}`;

/** What the selector holds before anybody chooses. */
export const standardScenario = 'midden';

export const somColumn = 'som';
export const fusieColumn = 'fusie';
export const verschilColumn = 'verschil';
