package kring.cli.remind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kring.cli.output.Paper;
import kring.cli.output.PaperName;
import kring.cli.output.ParallelRendering;
import kring.cli.output.Rendering;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.model.Audience;
import kring.reminders.Notice;
import kring.reminders.ReminderKind;
import kring.reminders.paper.CharterPage;
import kring.report.mail.Attachment;

/** The charter to sign, which goes along with the reminder to read it again. */
record CharterAttachment(RootCommand kring, OpenCircle circle) {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** The page where a notice asks for it and an intention is written down; else nothing. */
    List<Attachment> of(List<Notice> news) {
        return news.stream().anyMatch(notice -> notice.kind() == ReminderKind.CHARTER)
                ? page().stream().toList()
                : List.of();
    }

    private Optional<Attachment> page() {
        OpenCircle seen = circle.seenBy(Audience.CIRCLE);
        return new CharterPage(seen.letterhead(Audience.CIRCLE), seen.snapshot(), circle.quarter())
                .compose()
                .map(report -> attachment(PaperName.CHARTER.paper(circle, () -> report)));
    }

    private Attachment attachment(Paper paper) {
        Map<String, byte[]> files =
                ParallelRendering.render(List.of(paper), "", new Rendering(kring, circle), kring.console());
        return new Attachment(paper.name(), WORD, files.values().iterator().next());
    }
}
