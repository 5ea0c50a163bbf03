/** What the library that writes workbooks cannot do by itself: filters over the heads, and a sheet that is hidden. */
import type writeExcelFile from 'write-excel-file/node';
import { insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';

/** Options of a sheet that these features read. */
export type SheetWishes = {
  readonly name: string;
  /** The cells under filters: `A1:F20`. */
  readonly filter?: string | undefined;
  readonly hidden?: boolean;
  /** On how many pages beside each other it is printed. */
  readonly pagesWide: number;
};

/** What stands in a sheet, in its order (ECMA-376, 18.3.1.99). */
const ORDER_IN_SHEET = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'drawing',
  'legacyDrawing',
  'tableParts',
  'extLst',
];

/** Features as the library takes them. */
type LibraryFeatures = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>;

/** The features for sheets with these wishes, in the order of the sheets. */
export function workbookFeatures(wishes: readonly SheetWishes[]): LibraryFeatures {
  return [
    {
      files: {
        transform: {
          'xl/worksheets/sheet{id}.xml': {
            transform: (xml, _, { sheetIndex }) => {
              const wish = wishes[sheetIndex];
              return wish === undefined ? xml : printed(withFilter(xml, wish.filter), wish);
            },
          },
          'xl/workbook.xml': {
            transform: (xml) => withNames(xml, wishes),
            transformElementAttributes: (tag, attributes, index) =>
              tag === 'sheet' && index !== undefined && wishes[index]?.hidden === true
                ? { ...attributes, state: 'hidden' }
                : attributes,
          },
        },
      },
    },
  ];
}

function withFilter(xml: string, filter: string | undefined): string {
  return filter === undefined ? xml : withElement(xml, `<autoFilter ref="${filter}"/>`);
}

/** As many pages high as it takes. */
function printed(xml: string, { pagesWide }: SheetWishes): string {
  const fitting = withElement(xml, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  return fitting.replace('<pageSetup ', `<pageSetup fitToWidth="${String(pagesWide)}" fitToHeight="0" `);
}

function withElement(xml: string, element: string): string {
  return insertElementMarkupAccordingToOrderOfSiblings(xml, element, ORDER_IN_SHEET, 'worksheet');
}

/** Names by which Excel knows what is filtered, and which line every printed page begins with. */
function withNames(xml: string, wishes: readonly SheetWishes[]): string {
  const names = wishes.flatMap(({ filter, name }, index) => {
    if (filter === undefined) return [];
    const sheet = `'${name.replaceAll("'", "''")}'!`;
    const cells = filter.replaceAll(/[A-Z]+|\d+/g, (part) => `$${part}`);
    return [
      definedName('_xlnm._FilterDatabase', index, sheet + cells, ' hidden="1"'),
      definedName('_xlnm.Print_Titles', index, `${sheet}$1:$1`),
    ];
  });
  if (names.length === 0) return xml;
  return xml.replace(
    /<definedNames\s*(?:\/>|><\/definedNames>)/,
    `<definedNames>${names.join('')}</definedNames>`,
  );
}

function definedName(name: string, sheet: number, cells: string, more = ''): string {
  return `<definedName name="${name}" localSheetId="${String(sheet)}"${more}>${cells}</definedName>`;
}
