package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A form of which bytes were changed or cut off, in the file or in any part: it is read or refused, and never stops kring. */
class DamagedFormTest extends FormsInHand {
    private static final int FORMS = 150;

    @Test
    void whateverWasDamagedIsReadOrRefused() throws IOException {
        byte[] whole = Files.readAllBytes(form);
        Random random = new Random(16);
        for (int i = 0; i < FORMS; i++) {
            Files.write(form, whole);
            Files.write(form, damaged(random));
            Run run = imports("--dry-run");
            assertThat(run.status()).as("form %d: %s", i, run.err()).isBetween(0, 1);
            assertThat(run.err()).doesNotContain("Exception");
        }
    }

    private byte[] damaged(Random random) throws IOException {
        RawForm raw = RawForm.open(form);
        if (random.nextInt(4) == 0) {
            return damaged(Files.readAllBytes(form), random);
        }
        String part = raw.names().get(random.nextInt(raw.names().size()));
        return raw.put(part, damaged(raw.part(part), random)).bytes();
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        if (random.nextInt(3) == 0) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        for (int i = random.nextInt(6); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
