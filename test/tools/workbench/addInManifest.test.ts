import { ManifestError, readManifest } from '../../../tools/workbench/addInManifest';

const manifest = `<OfficeApp>
  <Requirements><Sets DefaultMinVersion="1.1"><Set Name="ExcelApi" MinVersion="1.14"/></Sets></Requirements>
  <ExtensionPoint xsi:type="CustomFunctions">
    <Script><SourceLocation resid="Script"/></Script>
    <Metadata>
      <SourceLocation resid="Meta"/>
    </Metadata>
    <Namespace resid="Space"/>
  </ExtensionPoint>
  <Resources>
    <bt:Urls>
      <bt:Url id="Script" DefaultValue="https://localhost:3000/functions.js"/>
      <bt:Url id="Meta" DefaultValue="https://localhost:3000/map/functions.json"><bt:Override Locale="nl-NL" Value="https://x"/></bt:Url>
    </bt:Urls>
    <bt:ShortStrings><bt:String id="Space" DefaultValue="FUSIE"/></bt:ShortStrings>
  </Resources>
</OfficeApp>`;

describe('readManifest', () => {
  it('finds the namespace, the metadata and the requirement sets', () => {
    expect(readManifest(manifest)).toEqual({
      namespace: 'FUSIE',
      metadata: 'functions.json',
      requirementSets: { ExcelApi: '1.14' },
    });
  });

  it.each([
    ['<Namespace resid="Space"/>', ''],
    ['DefaultValue="FUSIE"', ''],
    ['<SourceLocation resid="Meta"/>', ''],
    ['id="Meta"', 'id="Elders"'],
  ])('refuses a manifest without %s', (part, instead) => {
    expect(() => readManifest(manifest.replace(part, instead))).toThrow(ManifestError);
  });
});
