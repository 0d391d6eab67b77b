import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.data.CellRenderData;
import com.deepoove.poi.data.Cells;
import com.deepoove.poi.data.ParagraphRenderData;
import com.deepoove.poi.data.Paragraphs;
import com.deepoove.poi.data.RowRenderData;
import com.deepoove.poi.data.TableRenderData;
import com.deepoove.poi.data.Tables;
import com.deepoove.poi.data.TextRenderData;
import com.deepoove.poi.data.style.BorderStyle;
import com.deepoove.poi.data.style.Style;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code Report CONTENT OUT}: one Word report with poi-tl, from a template and the texts that content.py took down. */
public final class Report {
    private static final double EMU_PER_CENTIMETRE = 360_000;

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();

    private Report(JsonObject known) {
        for (String name : known.keySet()) {
            JsonObject style = known.getAsJsonObject(name);
            Style.StyleBuilder builder = Style.builder();
            if (style.get("bold").getAsBoolean()) {
                builder.buildBold();
            }
            if (!style.get("colour").getAsString().isEmpty()) {
                builder.buildColor(style.get("colour").getAsString());
            }
            ids.put(name, style.get("id").getAsString());
            styles.put(name, builder.build());
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path content = Path.of(arguments[0]);
        try (Reader reader = Files.newBufferedReader(content.resolve("report.json"));
                XWPFTemplate template = XWPFTemplate.compile(content.resolve("poitl.docx").toFile())) {
            JsonObject read = JsonParser.parseReader(reader).getAsJsonObject();
            Report report = new Report(read.getAsJsonObject("styles"));
            List<Map<String, Object>> blocks = new ArrayList<>();
            read.getAsJsonArray("blocks").forEach(block -> blocks.add(report.block(block.getAsJsonObject())));
            template.render(Map.of("blocks", blocks)).writeToFile(arguments[1]);
        }
    }

    private Map<String, Object> block(JsonObject block) {
        if (block.has("rows")) {
            return Map.of("table", Map.of("content", table(block)));
        }
        StringBuilder text = new StringBuilder();
        block.getAsJsonArray("runs").forEach(run -> text.append(run.getAsJsonArray().get(0).getAsString()));
        return Map.of(block.get("style").getAsString().replace(" ", ""), Map.of("text", text.toString()));
    }

    private TableRenderData table(JsonObject block) {
        double[] widths = new double[block.getAsJsonArray("widths").size()];
        double width = 0;
        for (int column = 0; column < widths.length; column++) {
            widths[column] = block.getAsJsonArray("widths").get(column).getAsDouble() / EMU_PER_CENTIMETRE;
            width += widths[column];
        }
        Tables.TableBuilder table = Tables.ofWidth(width, widths)
                .border(BorderStyle.builder().withColor("D0D5DB").withSize(4).build());
        for (JsonElement cells : block.getAsJsonArray("rows")) {
            RowRenderData row = new RowRenderData();
            cells.getAsJsonArray().forEach(cell -> row.addCell(cell(cell.getAsJsonArray())));
            table.addRow(row);
        }
        return table.create();
    }

    private CellRenderData cell(JsonArray paragraphs) {
        Cells.CellBuilder cell = Cells.of();
        paragraphs.forEach(paragraph -> cell.addParagraph(paragraph(paragraph.getAsJsonObject())));
        return cell.create();
    }

    private ParagraphRenderData paragraph(JsonObject paragraph) {
        Paragraphs.ParagraphBuilder builder =
                Paragraphs.of().styleId(ids.get(paragraph.get("style").getAsString()));
        for (JsonElement run : paragraph.getAsJsonArray("runs")) {
            JsonElement style = run.getAsJsonArray().get(1);
            String text = run.getAsJsonArray().get(0).getAsString();
            builder.addText(style.isJsonNull()
                    ? new TextRenderData(text)
                    : new TextRenderData(text, styles.get(style.getAsString())));
        }
        return builder.create();
    }
}
