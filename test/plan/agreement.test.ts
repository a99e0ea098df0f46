import { halenHerkLummen, hasseltKortessem } from '../scenario/publishedCases';
import { disagreement, planOf } from './planOf';

it.each([
  ['Hasselt and Kortessem', hasseltKortessem],
  ['Halen, Herk-de-Stad and Lummen', halenHerkLummen],
])('%s: every formula gives the value that stands beside it', (_case, basis) => {
  expect(disagreement(planOf(basis()).workbook)).toBe('');
});
