import path from 'node:path';
import { licences } from '../../../tools/build/licences';

const text = licences(path.resolve(__dirname, '../../..'));

describe('the licences beside the scripts', () => {
  it.each([
    ['react', /^react \d[\d.]* \(MIT\)$/m],
    ['the reader of workbooks', /^@e965\/xlsx 0\.20\.3 \(Apache-2\.0\)$/m],
    ['its licence as a whole', /TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION/],
    ['the MIT terms', /Permission is hereby granted, free of charge/],
  ])('hold %s', (_name, pattern) => {
    expect(text).toMatch(pattern);
  });

  it('leave out what only helps to build and test', () => {
    expect(text).not.toMatch(/^(jest|webpack|@microsoft\/office-js) /m);
  });

  it('are the same each time', () => {
    expect(licences(path.resolve(__dirname, '../../..'))).toBe(text);
  });
});
