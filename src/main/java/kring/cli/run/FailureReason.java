package kring.cli.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import kring.folder.write.PlainFile;

/**
 * Why the machine did not do something: a phrase {@code reason.CODE}.
 *
 * @param said the machine's own words, for what has no phrase
 */
public record FailureReason(String code, String said) {
    public static FailureReason of(IOException e) {
        return new FailureReason(code(e), said(e));
    }

    private static String code(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "denied";
        }
        if (e instanceof PlainFile.Special) {
            return "special";
        }
        return e instanceof NoSuchFileException ? "missing" : "machine";
    }

    private static String said(IOException e) {
        String said = e instanceof FileSystemException known ? known.getReason() : e.getMessage();
        return said == null ? e.getClass().getSimpleName() : said;
    }
}
