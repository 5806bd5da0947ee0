/** Namespaces of a workbook's parts in one dialect of the format. */
export interface Namespaces {
  main: string;
  relationships: string;
  chart: string;
  drawing: string;
  spreadsheetDrawing: string;
}

/** Namespaces of the transitional dialect, which Excel writes unless asked, or of the strict one. */
export function namespaces(strict: boolean): Namespaces {
  return strict
    ? {
        main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
        relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
        chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
        drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
        spreadsheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
      }
    : {
        main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
        drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
        spreadsheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
      };
}
