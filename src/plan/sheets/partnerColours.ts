/** Of the partners in a chart. Told apart in grey too: neighbours differ in lightness. */
export const partnerColours = ['#1F3864', '#F4B183', '#2E75B6', '#D9D9D9', '#7030A0', '#A9D18E'];
