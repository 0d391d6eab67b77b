package kring.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import kring.report.office.DocumentProperties;
import kring.report.office.ReproducibleZip;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks (.xlsx) that are the same on every machine. */
public final class Workbooks {
    private Workbooks() {}

    /** The bytes of a workbook with this title, once its content is written. */
    public static byte[] write(String title, Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            DocumentProperties.set(workbook.getProperties(), title);
            content.accept(workbook);
            workbook.sheetIterator().forEachRemaining(sheet -> ((XSSFSheet) sheet).validateMergedRegions());
            workbook.write(bytes);
            return ReproducibleZip.normalise(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
