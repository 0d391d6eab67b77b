package kring.cli.run;

import java.nio.file.Path;
import kring.language.Phrases;
import kring.report.document.VisibleText;

/** Goes on where a killed run was: whoever reads a circle's folder, does so first. */
public record Recovery(RootCommand kring) {
    /**
     * Puts what was decided in its place. A paper that is open somewhere stops nobody who reads.
     *
     * @throws UserError when something else than a paper cannot be put in its place here and now
     */
    public void of(Path circle) {
        try {
            kring.saving().recover(circle);
        } catch (UserError e) {
            if (!kring.saving().isAboutPapers(circle)) {
                throw e;
            }
            Phrases phrases = new Phrases(kring.languageOf(circle));
            String said = VisibleText.line(phrases.say(e.key(), e.arguments()));
            kring.console().warn("kring: " + phrases.say("papers.pending", said));
        }
    }
}
