import type { PartnerResultaat } from '../scenario';

/** The cell of the scenario selector, which the assumptions follow. */
export const keuze = 'keuze';

/** The column of a partner in the table of who brings what. */
export const partnerColumn = ({ partner }: PartnerResultaat): string => `gemeente/${partner.id}`;

/** What the selector holds before anybody chooses. */
export const standardScenario = 'midden';
