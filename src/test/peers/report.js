// report.js CONTENT OUT: one Word report with docxtemplater, from the template and the texts that content.py took down.
// The runs of a paragraph become one, and the paragraphs of a cell lines: its templates cannot tell runs apart.
'use strict';
const fs = require('fs');
const path = require('path');
const Docxtemplater = require('docxtemplater');
const PizZip = require('pizzip');

const [content, out] = process.argv.slice(2);
const text = (paragraph) => paragraph.runs.map(([words]) => words).join('');

function table(block) {
  const [head, ...rows] = block.rows.map((row) => row.map((cell) => cell.map(text).join('\n')));
  const named = (name, cells) => Object.fromEntries(cells.map((cell, column) => [name + column, cell]));
  return { [`table${head.length}`]: { ...named('head', head), rows: rows.map((row) => named('cell', row)) } };
}

const blocks = JSON.parse(fs.readFileSync(path.join(content, 'report.json'), 'utf8')).blocks.map((block) =>
  block.rows ? table(block) : { [block.style.replaceAll(' ', '')]: { text: text(block) } });
const zip = new PizZip(fs.readFileSync(path.join(content, 'docxtemplater.docx')));
const report = new Docxtemplater(zip, { paragraphLoop: true, linebreaks: true });
report.render({ blocks });
fs.writeFileSync(out, report.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }));
