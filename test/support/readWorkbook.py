"""Reads a workbook from stdin with openpyxl, an independent reader, and writes what it sees as JSON."""

import datetime
import io
import json
import sys

import openpyxl

data = sys.stdin.buffer.read()
formulas = openpyxl.load_workbook(io.BytesIO(data))
values = openpyxl.load_workbook(io.BytesIO(data), data_only=True)


def plain(value):
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, datetime.timedelta):
        return str(value)
    if hasattr(value, "text"):
        return "=" + str(value.text).lstrip("=")
    return value


def cells(sheet, shown):
    found = {}
    for row in sheet.iter_rows():
        for cell in row:
            fill = cell.fill.fgColor.rgb if cell.fill and cell.fill.fill_type == "solid" else None
            if cell.value is None and fill is None and cell.comment is None:
                continue
            entry = {"value": plain(shown[cell.coordinate].value)}
            if cell.data_type == "f":
                entry["formula"] = plain(cell.value)
            if isinstance(fill, str):
                entry["fill"] = fill
            if cell.font and cell.font.b:
                entry["bold"] = True
            if cell.number_format != "General":
                entry["numberFormat"] = cell.number_format
            if cell.comment:
                entry["note"] = cell.comment.text
            if cell.hyperlink:
                entry["link"] = cell.hyperlink.target or "#" + (cell.hyperlink.location or "")
                if cell.hyperlink.tooltip:
                    entry["tip"] = cell.hyperlink.tooltip
            found[cell.coordinate] = entry
    return found


def table(found):
    return {
        "ref": found.ref,
        "totalsRow": bool(found.totalsRowCount),
        "style": found.tableStyleInfo.name if found.tableStyleInfo else None,
        "columns": [column.name for column in found.tableColumns],
        "calculated": {
            column.name: column.calculatedColumnFormula.attr_text
            for column in found.tableColumns
            if column.calculatedColumnFormula is not None
        },
        "filtered": [column.colId for column in found.autoFilter.filterColumn] if found.autoFilter else [],
    }


def sheet_seen(sheet, shown):
    return {
        "state": sheet.sheet_state,
        "cells": cells(sheet, shown),
        "widths": {name: round(column.width, 2) for name, column in sheet.column_dimensions.items() if column.customWidth},
        "hiddenColumns": [name for name, column in sheet.column_dimensions.items() if column.hidden],
        "heights": {str(number): row.height for number, row in sheet.row_dimensions.items() if row.height is not None},
        "hiddenRows": [number for number, row in sheet.row_dimensions.items() if row.hidden],
        "freeze": sheet.freeze_panes,
        "merged": [str(area) for area in sheet.merged_cells.ranges],
        "tables": {name: table(sheet.tables[name]) for name in sheet.tables},
        "validations": [
            {
                "cells": str(rule.sqref),
                "type": rule.type,
                "formula": rule.formula1,
                "prompt": rule.prompt,
                "error": rule.error,
            }
            for rule in sheet.data_validations.dataValidation
        ],
        "conditionalFormats": sorted(
            str(area.sqref) + " " + rule.type for area in sheet.conditional_formatting for rule in area.rules
        ),
        "protected": sheet.protection.sheet,
        "print": {
            "orientation": sheet.page_setup.orientation,
            "paper": sheet.page_setup.paperSize,
            "fitToPage": bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage),
            "fitToWidth": sheet.page_setup.fitToWidth,
            "fitToHeight": sheet.page_setup.fitToHeight,
            "titleRows": sheet.print_title_rows,
            "area": sheet.print_area,
            "header": sheet.oddHeader.center.text or sheet.oddHeader.left.text,
            "footer": sheet.oddFooter.center.text or sheet.oddFooter.left.text,
        },
    }


json.dump(
    {
        "sheets": {sheet.title: sheet_seen(sheet, values[sheet.title]) for sheet in formulas.worksheets},
        "names": {name.name: name.attr_text for name in formulas.defined_names.definedName}
        if hasattr(formulas.defined_names, "definedName")
        else {name: found.attr_text for name, found in formulas.defined_names.items()},
        "title": formulas.properties.title,
        "creator": formulas.properties.creator,
        "date1904": formulas.epoch == openpyxl.utils.datetime.CALENDAR_MAC_1904,
    },
    sys.stdout,
)
