package kring.cli.create;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import kring.cli.output.Rendering;
import kring.cli.remind.Letters;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.language.Language;
import kring.language.Templates;
import kring.report.document.Report;
import kring.report.word.WordRenderer;
import kring.scaffold.LookSample;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code kring new templates}: kring's own wording and look in a circle's folder, to be changed there. */
@Command(name = "templates")
final class NewTemplatesCommand implements Callable<Integer> {
    @ParentCommand
    private NewCommand parent;

    @Override
    public Integer call() {
        OpenCircle circle = OpenCircle.open(parent.kring());
        Map<String, byte[]> files = new LinkedHashMap<>();
        Language language = circle.phrases().language();
        for (String name : Templates.names()) {
            files.put(Letters.file(name), Templates.text(name, language).getBytes(StandardCharsets.UTF_8));
        }
        Report look =
                new LookSample(circle.phrases()).of(circle.snapshot().circle().name(), circle.today());
        files.put(Rendering.STYLE, new WordRenderer().render(look));
        new NewFiles(parent.kring(), circle.phrases(), circle.tree()).writeBytes(files);
        return ExitStatus.DONE;
    }
}
