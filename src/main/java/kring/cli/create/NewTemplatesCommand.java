package kring.cli.create;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import kring.cli.output.Rendering;
import kring.cli.output.WritingCommand;
import kring.cli.remind.Letters;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.language.Language;
import kring.language.Templates;
import kring.report.document.Report;
import kring.report.word.WordRenderer;
import kring.scaffold.LookSample;
import picocli.CommandLine.Command;

/** {@code kring new templates}: kring's own wording and look in a circle's folder, to be changed there. */
@Command(name = "templates")
final class NewTemplatesCommand extends WritingCommand {
    @Override
    protected int write() {
        OpenCircle circle = open();
        Map<String, byte[]> files = new LinkedHashMap<>();
        Language language = circle.phrases().language();
        for (String name : Templates.names()) {
            files.put(Letters.file(name), Templates.text(name, language).getBytes(StandardCharsets.UTF_8));
        }
        Report look =
                new LookSample(circle.phrases()).of(circle.snapshot().circle().name(), circle.today());
        files.put(Rendering.STYLE, new WordRenderer().render(look));
        new NewFiles(kring(), circle.phrases(), circle.tree()).writeBytes(files);
        return ExitStatus.DONE;
    }
}
