package kring.report.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kring.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts as mail programs read them (RFC 5322, 2045 and 2047). */
class DraftWriterTest {
    private static final ZonedDateTime MORNING =
            ZonedDateTime.of(2025, 11, 3, 9, 0, 0, 0, ZoneId.of("Europe/Amsterdam"));
    private static final List<String> HEADERS = List.of(
            "Date",
            "From",
            "To",
            "Subject",
            "Message-ID",
            "MIME-Version",
            "Content-Type",
            "Content-Transfer-Encoding",
            "Content-Language",
            "X-Unsent");

    private static String draft(String name, String subject, String text) {
        Mailbox from = Mailbox.of("Faye", "faye@f.example").orElseThrow();
        return new String(
                DraftWriter.write(new Draft(
                        from, Mailbox.of(name, "to@t.example"), subject, text, Language.NL, MORNING, "abc", List.of())),
                StandardCharsets.UTF_8);
    }

    @Test
    void aDraftAsAWhole() {
        assertThat(draft("Anna Verhulst", "Kring: één herinnering", "Beste Anna,\n\nTot gauw.  \n=\n"))
                .isEqualTo("""
                        Date: Mon, 3 Nov 2025 09:00:00 +0100
                        From: "Faye" <faye@f.example>
                        To: "Anna Verhulst" <to@t.example>
                        Subject: =?UTF-8?B?S3Jpbmc6IMOpw6luIGhlcmlubmVyaW5n?=
                        Message-ID: <abc@kring.invalid>
                        MIME-Version: 1.0
                        Content-Type: text/plain; charset=UTF-8
                        Content-Transfer-Encoding: quoted-printable
                        Content-Language: nl
                        X-Unsent: 1

                        Beste Anna,

                        Tot gauw. =20
                        =3D
                        """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eve\nBcc: all@x.example",
                "Eve\r\nBcc: all@x.example",
                "Eve\rBcc: a@x.example",
                "Eve\u2028Bcc: a@x.example",
                "Eve\u0085Bcc: a@x.example",
                "Eve\u0000",
                "Eve\u000bBcc: a@x.example",
                "\"Eve\" <e@x.example>, \\",
                "=?UTF-8?B?QQ==?=",
                "é",
                "Zoë \"de\" Wit",
                "\u202eevE",
                "𝔈𝔳𝔢 🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖",
                ""
            })
    void noNameOrSubjectAddsAHeader(String words) {
        for (String draft : List.of(
                draft(words, "S", "T\n"), draft("N", words, "T\n"), draft(words.repeat(40), words.repeat(40), words))) {
            String head = draft.substring(0, draft.indexOf("\r\n\r\n"));
            assertThat(unfolded(head)).extracting(line -> line.split(":")[0]).isEqualTo(HEADERS);
            assertThat(head.replace("\r\n", "")).matches("[ -~]*");
            assertThat(head.split("\r\n")).allMatch(line -> line.length() <= 76);
            assertThat(draft.replace("\r\n", "")).doesNotContain("\r", "\n");
            assertThat(draft.split("\r\n")).allMatch(line -> line.length() <= 76);
        }
    }

    @Test
    void encodedWordsReadBackWhole() {
        String name = "Zoë 🥖 Ångström-Żółć van der Heijden-Müller, bakker te 's-Gravenhage en omstreken";
        String to = unfolded(draft(name, "S", "")).get(2);
        assertThat(to).startsWith("To: ").endsWith(" <to@t.example>");
        String decoded = Pattern.compile("=\\?UTF-8\\?B\\?([^?]*)\\?=")
                .matcher(to)
                .results()
                .map(word -> new String(Base64.getDecoder().decode(word.group(1)), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        assertThat(decoded).isEqualTo(name);
    }

    @Test
    void aTextReadsBackWhole() {
        String text = "tab\tend\t\nblank \n" + "x".repeat(75) + "\n" + "x".repeat(76) + "\n" + "é".repeat(50)
                + "\n.\nFrom me\n=\n🥖\n";
        String body = draft("N", "S", text);
        body = body.substring(body.indexOf("\r\n\r\n") + 4).replace("=\r\n", "");
        StringBuilder bytes = new StringBuilder();
        for (int i = 0; i < body.length(); i++) {
            if (body.charAt(i) == '=') {
                bytes.append((char) Integer.parseInt(body.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.append(body.charAt(i));
            }
        }
        assertThat(new String(bytes.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .isEqualTo(text.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.example", "a.b+c@sub.b-c.example", "o'neil@x.example", " a@b.example "})
    void anAddressThatEveryProgramTakes(String address) {
        assertThat(Mailbox.of("N", address)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a@",
                "@b",
                "a@b@c",
                "a b@c.example",
                "a@b.example\nBcc: c@d.example",
                "a@b.example, c@d.example",
                "<a@b.example>",
                "a..b@c.example",
                ".a@c.example",
                "a@-b.example",
                "a@b..example",
                "zoë@x.example",
                "a@b.example\u0000",
                "\"a b\"@c.example"
            })
    void anythingElseIsNoAddress(String address) {
        assertThat(Mailbox.of("N", address)).isEqualTo(Optional.empty());
    }

    private static List<String> unfolded(String draft) {
        return draft.substring(0, draft.contains("\r\n\r\n") ? draft.indexOf("\r\n\r\n") : draft.length())
                .replace("\r\n ", " ")
                .lines()
                .toList();
    }

    @Test
    void attachmentsComeAfterTheTextInLinesOf76() {
        byte[] bytes = new byte[60];
        String raw = new String(
                DraftWriter.write(new Draft(
                        Mailbox.of("Faye", "faye@f.example").orElseThrow(),
                        Optional.empty(),
                        "S",
                        "T\n",
                        Language.EN,
                        MORNING,
                        "abc",
                        List.of(
                                new Attachment("a \"b\".bin", "application/octet-stream", bytes),
                                new Attachment("é 1.ics", "text/calendar; charset=UTF-8", new byte[0])))),
                StandardCharsets.US_ASCII);
        assertThat(raw.substring(raw.indexOf("MIME-Version"))).isEqualTo("""
                MIME-Version: 1.0
                Content-Type: multipart/mixed;
                 boundary="=_abc"
                Content-Language: en
                X-Unsent: 1

                --=_abc
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: quoted-printable

                T

                --=_abc
                Content-Type: application/octet-stream
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment;
                 filename="a \\"b\\".bin"

                AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
                AAAA

                --=_abc
                Content-Type: text/calendar; charset=UTF-8
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment;
                 filename*=UTF-8''%C3%A9%201.ics



                --=_abc--
                """.replace("\n", "\r\n"));
    }

    @Test
    void aMarkTellsWhetherSomebodyChangedADraft() {
        Draft draft = new Draft(
                Mailbox.of("Faye", "faye@f.example").orElseThrow(),
                Optional.empty(),
                "S",
                "T\n",
                Language.EN,
                MORNING,
                "",
                List.of(new Attachment("a.bin", "application/octet-stream", new byte[3])));
        byte[] written = DraftMark.write(draft);
        assertThat(DraftMark.write(draft)).isEqualTo(written);
        assertThat(DraftMark.isBorneBy(written)).isTrue();
        for (int at = 0; at < written.length; at++) {
            byte[] changed = written.clone();
            changed[at] ^= 1;
            assertThat(DraftMark.isBorneBy(changed)).as("byte " + at).isFalse();
        }
        assertThat(DraftMark.isBorneBy(new byte[0])).isFalse();
    }
}
