// workbook.js CONTENT OUT: one workbook with exceljs, the sheets that content.py took down; exceljs makes no charts.
'use strict';
const fs = require('fs');
const path = require('path');
const ExcelJS = require('exceljs');

const [content, out] = process.argv.slice(2);
const { formats, sheets } = JSON.parse(fs.readFileSync(path.join(content, 'workbook.json'), 'utf8'));

const styles = formats.map((it) => ({
  font: { name: 'Calibri', bold: it.bold, size: it.size, color: { argb: it.colour } },
  alignment: { horizontal: it.horizontal, vertical: 'top', wrapText: it.wrap, indent: it.indent },
  numFmt: it.number,
  ...(it.fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: it.fill } } }),
  ...(it.line && { border: { bottom: { style: 'thin', color: { argb: it.line } } } }),
}));

function rule(it, priority) {
  if (it.bar) {
    const ends = [{ type: 'num', value: 0 }, { type: 'num', value: 1 }];
    return { type: 'dataBar', priority, cfvo: ends, color: { argb: it.bar } };
  }
  const fill = { type: 'pattern', pattern: 'solid', bgColor: { argb: it.fill } };
  const style = { font: { bold: true, color: { argb: it.colour } }, fill };
  return { type: 'expression', priority, formulae: [it.formula], style };
}

function table(sheet, { name, ref }) {
  const [start, end] = ref.split(':').map((corner) => sheet.getCell(corner));
  const columns = [];
  for (let column = start.col; column <= end.col; column++) {
    columns.push({ name: String(sheet.getCell(start.row, column).value ?? ''), filterButton: true });
  }
  // What the cells hold stands there already, with their styles: the table is laid over it.
  const rows = Array(end.row - start.row).fill([]);
  sheet.addTable({ name, ref: start.address, columns, rows, style: { theme: 'TableStyleLight1' } });
}

const workbook = new ExcelJS.Workbook();
for (const it of sheets) {
  const sheet = workbook.addWorksheet(it.title, {
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToHeight: 0 },
    headerFooter: { oddFooter: `&L${it.footer}&R&P / &N` },
    views: [it.freeze
      ? { state: 'frozen', ySplit: Number(it.freeze.slice(1)) - 1, showGridLines: false }
      : { showGridLines: false }],
  });
  for (const [column, width] of Object.entries(it.widths)) {
    sheet.getColumn(column).width = width;
  }
  for (const [number, height, cells] of it.rows) {
    const row = sheet.getRow(number);
    row.height = height;
    for (const [column, value, style] of cells) {
      const cell = row.getCell(column);
      cell.value = value?.day ? new Date(value.day) : value;
      cell.style = styles[style];
    }
  }
  it.merged.forEach((cells) => sheet.mergeCells(cells));
  it.tables.forEach((each) => table(sheet, each));
  it.rules.forEach(({ ref, rules }) =>
    sheet.addConditionalFormatting({ ref, rules: rules.map((each, index) => rule(each, index + 1)) }));
}
workbook.xlsx.writeFile(out);
