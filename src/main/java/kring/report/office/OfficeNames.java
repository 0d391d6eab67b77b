package kring.report.office;

/** Names that the format gives: the namespaces of its elements. */
public final class OfficeNames {
    /** What many others begin with. */
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";

    /** Of attributes that name another part. */
    public static final String RELATIONS = OFFICE + "relationships";

    /** Of sheets, and of all else in a workbook but drawings. */
    public static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** Of lines, fills and words in drawings. */
    public static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /** Of charts. */
    public static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /** Of where drawings stand on a sheet. */
    public static final String SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    /** Of where drawings stand in a text. */
    public static final String TEXT_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private OfficeNames() {}
}
