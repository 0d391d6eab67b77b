"""pack.py CONTENT OUT [quick]: all documents of a pack, with python-docx and openpyxl: the paragraphs, tables, sheets
and charts that kring wrote, with its styles, widths and rules. CONTENT holds what content.py took down. "quick" reaches
past python-docx's API where that is slow.
"""

import json
import sys
from datetime import date
from pathlib import Path

from docx import Document
from openpyxl import Workbook
from openpyxl.chart import BarChart, LineChart, Reference, Series
from openpyxl.chart.series import SeriesLabel, StrRef
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, TwoCellAnchor
from openpyxl.formatting.rule import DataBarRule, FormulaRule
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableStyleInfo

content, out = map(Path, sys.argv[1:3])
quick = sys.argv[3:] == ["quick"]


def dress(it, element, style):
    if quick:  # the API looks all styles through, to leave out what is the default
        element.style = style.style_id
    else:
        it.style = style


def write_runs(paragraph, block, styles):
    dress(paragraph, paragraph._p, styles[block["style"]])
    for text, style in block["runs"]:
        run = paragraph.add_run(text)
        if style:
            dress(run, run._r, styles[style])


def write_document(blocks, path):
    document = Document(content / "empty.docx")
    styles = {style.name: style for style in document.styles}
    for block in blocks:
        if "style" in block:
            write_runs(document.add_paragraph(), block, styles)
            continue
        table = document.add_table(len(block["rows"]), len(block["widths"]), styles["kring"])
        table.autofit = False
        for column, width in zip(table.columns, block["widths"]):
            column.width = width
        cells = iter(table._cells)  # as the library's users do: each look-up of one cell lists them all
        for row in block["rows"]:
            for width, paragraphs in zip(block["widths"], row):
                cell = next(cells)
                cell.width = width
                write_runs(cell.paragraphs[0], paragraphs[0], styles)
                for paragraph in paragraphs[1:]:
                    write_runs(cell.add_paragraph(), paragraph, styles)
    path.parent.mkdir(parents=True, exist_ok=True)
    document.save(path)


def named_style(number, it):
    style = NamedStyle(f"kring {number}", number_format=it["number"])
    style.font = Font(name="Calibri", bold=it["bold"], size=it["size"], color=it["colour"])
    style.alignment = Alignment(it["horizontal"], "top", wrap_text=it["wrap"], indent=it["indent"])
    if it["fill"]:
        style.fill = PatternFill("solid", it["fill"])
    if it["line"]:
        style.border = Border(bottom=Side("thin", it["line"]))
    return style


def write_rule(it):
    if "bar" in it:
        return DataBarRule("num", 0, "num", 1, it["bar"])
    return FormulaRule([it["formula"]], font=Font(bold=True, color=it["colour"]), fill=PatternFill(bgColor=it["fill"]))


def write_chart(it):
    chart = LineChart() if it["kind"] == "LineChart" else BarChart()
    chart.title = it["title"]
    if it["stacked"]:
        chart.grouping, chart.overlap = "stacked", 100
    if it["direction"]:
        chart.type = it["direction"]
    for each in it["series"]:
        series = Series(Reference(range_string=each["values"]))
        series.tx = SeriesLabel(StrRef(each["title"]))
        chart.series.append(series)
    chart.set_categories(Reference(range_string=it["series"][0]["labels"]))
    end = AnchorMarker(it["column"] + it["columns"], row=it["row"] + it["rows"])
    chart.anchor = TwoCellAnchor(_from=AnchorMarker(it["column"], row=it["row"]), to=end)
    return chart


def write_sheet(sheet, it, styles):
    for column, width in it["widths"].items():
        sheet.column_dimensions[column].width = width
    for row, height, cells in it["rows"]:
        sheet.row_dimensions[row].height = height
        for column, value, style in cells:
            cell = sheet.cell(row, column, date.fromisoformat(value["day"]) if isinstance(value, dict) else value)
            cell.style = styles[style]
    for merged in it["merged"]:
        sheet.merge_cells(merged)
    for table in it["tables"]:
        style = TableStyleInfo("TableStyleLight1")
        sheet.add_table(Table(displayName=table["name"], ref=table["ref"], tableStyleInfo=style))
    for where in it["rules"]:
        for rule in where["rules"]:
            sheet.conditional_formatting.add(where["ref"], write_rule(rule))
    for chart in it["charts"]:
        sheet.add_chart(write_chart(chart))
    sheet.freeze_panes = it["freeze"]
    sheet.sheet_view.showGridLines = False
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.page_setup.fitToHeight = "landscape", 9, 0
    sheet.oddFooter.left.text, sheet.oddFooter.right.text = it["footer"], "&P / &N"


def write_workbook(it, path):
    workbook = Workbook()
    workbook.remove(workbook.active)
    styles = [named_style(*each) for each in enumerate(it["formats"])]
    for style in styles:
        workbook.add_named_style(style)
    for sheet in it["sheets"]:
        write_sheet(workbook.create_sheet(sheet["title"]), sheet, [style.name for style in styles])
    workbook.save(path)


pack = json.loads((content / "pack.json").read_bytes())
for name, blocks in pack["documents"].items():
    write_document(blocks, out / f"{name}.docx")
for name, it in pack["workbooks"].items():
    write_workbook(it, out / f"{name}.xlsx")
