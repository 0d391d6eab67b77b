package kring.cli.process;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where data goes; knows afterwards whether its reader went away, as {@code head} does once it has enough. */
public final class StandardOutput extends PrintStream {
    private final Watched watched;

    /** Output in UTF-8 to a stream. */
    public StandardOutput(OutputStream out) {
        this(new Watched(out));
    }

    private StandardOutput(Watched watched) {
        super(watched, false, StandardCharsets.UTF_8);
        this.watched = watched;
    }

    /** Whether what could not be written, could not because nobody reads any more. */
    public boolean isReaderGone() {
        IOException failure = watched.failure;
        if (failure == null) {
            return false;
        }
        String said = String.valueOf(failure.getMessage());
        return said.toLowerCase(Locale.ROOT).contains("pipe") || said.equals(brokenPipe());
    }

    /** What this machine, in its own language, says of a pipe without a reader. */
    private static @Nullable String brokenPipe() {
        try {
            Pipe pipe = Pipe.open();
            pipe.source().close();
            try (Pipe.SinkChannel sink = pipe.sink()) {
                sink.write(ByteBuffer.wrap(new byte[] {'\n'}));
            }
            return null;
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    /** Remembers why it could not write, which a print stream does not tell. */
    private static final class Watched extends FilterOutputStream {
        private @Nullable IOException failure;

        Watched(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int letter) throws IOException {
            write(new byte[] {(byte) letter}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
