package kring.scaffold;

import java.util.List;
import kring.language.Phrases;

/** What git and a code host are told about circles. */
public record GitFiles(Phrases phrases) {
    /**
     * How git handles the files in a circle's folder; each line stands by itself. Lines end on Windows as elsewhere, so that
     * no machine changes a file by taking it out of git.
     */
    public static final List<String> ATTRIBUTES =
            List.of("*.yaml eol=lf", "*.yaml text merge=kring", "*.docx binary", "*.xlsx binary");

    /** The file that tells git so. */
    public String attributes() {
        return "# " + phrases.say("git.attributes") + "\n" + String.join("\n", ATTRIBUTES) + "\n";
    }

    /** The hook that git runs before a commit: what is to be committed of a circle is checked. */
    public String hook() {
        return new Template("pre-commit")
                .with("about", phrases.say("git.hook.about"))
                .with("missing", phrases.say("git.hook.missing"))
                .with("aside", phrases.say("git.hook.aside"))
                .with("names", phrases.say("git.hook.names"))
                .with("which", phrases.say("git.hook.which"))
                .with("how", phrases.say("git.hook.how"))
                .with("refused", phrases.say("git.hook.refused"))
                .fill();
    }

    /** What git runs to merge a file; where kring has not done it, whatever the reason, git does it by itself. */
    public String driver() {
        return new Template("merge-driver")
                .with("instead", phrases.say("git.driver.instead"))
                .fill();
    }

    /** The workflow by which a code host checks every circle in the repository. */
    public String workflow() {
        return new Template("workflow.yml")
                .with("about", phrases.say("git.workflow.about"))
                .with("where", phrases.say("git.workflow.where"))
                .with("missing", phrases.say("git.workflow.missing"))
                .fill();
    }
}
