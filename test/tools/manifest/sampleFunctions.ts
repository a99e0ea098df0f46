/** A functions.json with two functions, in the shape that the build writes. */
export const sampleFunctions = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: 'AFM',
      name: 'AFM',
      description: 'Ontvangsten min uitgaven min netto periodieke aflossingen.',
      helpUrl: 'https://localhost:3000/help/nl-BE/AFM.html',
      result: { type: 'any', dimensionality: 'matrix' },
      parameters: [
        { name: 'ontvangsten', description: 'Bedrag.', type: 'any', dimensionality: 'matrix' },
        {
          name: 'terugvorderingen',
          description: 'Bedrag.',
          type: 'any',
          dimensionality: 'matrix',
          optional: true,
        },
      ],
    },
    {
      id: 'BBR',
      name: 'BBR',
      description: 'Budgettair resultaat na onbeschikbare gelden.',
      helpUrl: 'https://localhost:3000/help/nl-BE/BBR.html',
      result: { type: 'any', dimensionality: 'matrix' },
      parameters: [
        { name: 'resultaat', description: 'Reeks.', type: 'any', dimensionality: 'matrix' },
      ],
    },
  ],
};
