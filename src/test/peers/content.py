"""content.py PACK REPORT WORKBOOK OUT: takes down what kring wrote, so that the peers write the very same.

PACK is the folder of a pack, REPORT one Word report, WORKBOOK one workbook. OUT gets pack.json, report.json and
workbook.json, and the templates that the peers start from: kring's own styles, and no text. This is not measured.
"""

import json
import sys
from pathlib import Path

import openpyxl
from docx import Document
from docx.shared import Emu


def paragraph(it):
    return {"style": it.style.name,
            "runs": [[run.text, None if run.style.name.startswith("Default") else run.style.name] for run in it.runs]}


def table(it):
    cells = iter(it._cells)
    return {"widths": [column.width for column in it.columns],
            "rows": [[[paragraph(each) for each in next(cells).paragraphs] for _ in it.columns] for _ in it.rows]}


def document(path):
    source = Document(path)
    tables, paragraphs = iter(source.tables), iter(source.paragraphs)
    blocks = [table(next(tables)) if child.tag.endswith("}tbl") else paragraph(next(paragraphs))
              for child in source.element.body.iterchildren() if not child.tag.endswith("}sectPr")]
    return [block for block in blocks if "rows" in block or block["runs"] or block["style"] == "kring gap"]


def styles(path):
    """What the styles of a report are, for libraries that know none of a run."""
    return {style.name: {"id": style.style_id, "bold": bool(style.font.bold), "colour": str(style.font.color.rgb or "")}
            for style in Document(path).styles if style.name.startswith("kring ")}


def colour(it):
    return it.rgb if it is not None and isinstance(it.rgb, str) else None


def cell_format(cell):
    return {"bold": bool(cell.font.b), "size": cell.font.sz, "colour": colour(cell.font.color),
            "fill": colour(cell.fill.fgColor) if cell.fill.fill_type else None,
            "line": colour(cell.border.bottom.color), "number": cell.number_format,
            "horizontal": cell.alignment.horizontal, "wrap": bool(cell.alignment.wrap_text),
            "indent": int(cell.alignment.indent)}


def value(cell):
    return {"day": cell.value.date().isoformat()} if cell.is_date and cell.value is not None else cell.value


def rule(it):
    if it.type == "dataBar":
        return {"bar": colour(it.dataBar.color)}
    return {"formula": it.formula[0], "colour": colour(it.dxf.font.color), "fill": colour(it.dxf.fill.bgColor)}


def chart(it):
    corner, end = it.anchor._from, it.anchor.to
    return {"kind": type(it).__name__, "title": "".join(run.t for p in it.title.tx.rich.p for run in p.r),
            "column": corner.col, "row": corner.row, "columns": end.col - corner.col, "rows": end.row - corner.row,
            "stacked": it.grouping == "stacked", "direction": getattr(it, "barDir", None),
            "series": [{"title": each.tx.strRef.f, "labels": (each.cat.strRef or each.cat.numRef).f,
                        "values": each.val.numRef.f} for each in it.series]}


def sheet(it, formats):
    rows = []
    for row in it.iter_rows():
        cells = [[cell.column, value(cell), formats.setdefault(json.dumps(cell_format(cell)), len(formats))]
                 for cell in row if cell.has_style]
        rows.append([row[0].row, it.row_dimensions[row[0].row].height, cells])
    return {"title": it.title, "footer": it.oddFooter.left.text, "freeze": it.freeze_panes,
            "widths": {column: it.column_dimensions[column].width for column in it.column_dimensions},
            "rows": [row for row in rows if row[2]], "merged": [str(each) for each in it.merged_cells.ranges],
            "tables": [{"name": each.name, "ref": each.ref} for each in it.tables.values()],
            "rules": [{"ref": str(where.sqref), "rules": [rule(each) for each in where.rules]}
                      for where in it.conditional_formatting],
            "charts": [chart(each) for each in it._charts]}


def workbook(path):
    formats = {}
    sheets = [sheet(each, formats) for each in openpyxl.load_workbook(path)]
    return {"formats": [json.loads(each) for each in formats], "sheets": sheets}


def emptied(path):
    source = Document(path)
    for child in list(source.element.body):
        if not child.tag.endswith("}sectPr"):
            source.element.body.remove(child)
    for name in [name for name, part in source.part.rels.items() if part.reltype.endswith("/chart")]:
        del source.part.rels[name]
    return source


def template(source, blocks, opened, closed, value, poitl):
    """A report in which a paragraph of each style and a table of each number of columns wait for their turn."""
    source.add_paragraph(opened % "blocks")
    for style in sorted({block["style"] for block in blocks if "style" in block}):
        source.add_paragraph(opened % style.replace(" ", ""))
        source.add_paragraph(value % "text", style)
        source.add_paragraph(closed % style.replace(" ", ""))
    if poitl:  # makes a table of its own accord
        source.add_paragraph(opened % "table")
        source.add_paragraph("{{#content}}")
        source.add_paragraph(closed % "table")
    for widths in [] if poitl else sorted({tuple(block["widths"]) for block in blocks if "rows" in block}):
        source.add_paragraph(opened % f"table{len(widths)}")
        grid = source.add_table(2, len(widths), "kring")
        for column, width in enumerate(widths):
            head, cell = grid.cell(0, column), grid.cell(1, column)
            grid.columns[column].width = head.width = cell.width = Emu(width)
            head.paragraphs[0].text, head.paragraphs[0].style = value % f"head{column}", "kring column"
            cell.paragraphs[0].style = "kring cell"
            before = opened % "rows" if column == 0 else ""
            after = closed % "rows" if column == len(widths) - 1 else ""
            cell.paragraphs[0].text = before + value % f"cell{column}" + after
        source.add_paragraph(closed % f"table{len(widths)}")
    source.add_paragraph(closed % "blocks")
    return source


def main(pack, report, sheets, out):
    def save(name, content):
        (out / name).write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")

    out.mkdir()
    names = {path: path.relative_to(pack).with_suffix("").as_posix() for path in sorted(pack.rglob("*.[dx]*x"))}
    save("pack.json", {"documents": {name: document(path) for path, name in names.items() if path.suffix == ".docx"},
                       "workbooks": {name: workbook(path) for path, name in names.items() if path.suffix == ".xlsx"}})
    blocks = document(report)
    save("report.json", {"styles": styles(report), "blocks": blocks})
    save("workbook.json", workbook(sheets))
    emptied(report).save(out / "empty.docx")
    template(emptied(report), blocks, "{#%s}", "{/%s}", "{%s}", poitl=False).save(out / "docxtemplater.docx")
    template(emptied(report), blocks, "{{?%s}}", "{{/%s}}", "{{%s}}", poitl=True).save(out / "poitl.docx")


main(*map(Path, sys.argv[1:]))
