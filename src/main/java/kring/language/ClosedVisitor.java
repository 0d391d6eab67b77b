package kring.language;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.TemplateContext;
import java.util.function.Predicate;
import kring.language.TemplateError.Problem;

/** Goes through a template as it is read, and refuses whatever would lead out of it at the place where it stands. */
final class ClosedVisitor extends DefaultMustacheVisitor {
    private final Predicate<String> known;

    ClosedVisitor(DefaultMustacheFactory factory, Predicate<String> known) {
        super(factory);
        this.known = known;
    }

    @Override
    public void partial(TemplateContext at, String name, String indent) {
        if (!known.test(name)) {
            throw refused(Problem.PART, at, name);
        }
        super.partial(at, name, indent);
    }

    /** Which template would be included is only known from the data: never from theirs. */
    @Override
    public void dynamicPartial(TemplateContext at, String name, String indent) {
        throw refused(Problem.PART, at, "*" + name);
    }

    @Override
    public void extend(TemplateContext at, String name, Mustache parts) {
        throw refused(Problem.PART, at, name);
    }

    /** Mustache.java knows none by itself, and would say so in its log. */
    @Override
    public void pragma(TemplateContext at, String pragma, String arguments) {
        throw refused(Problem.SYNTAX, at, "%" + pragma);
    }

    private static TemplateError refused(Problem problem, TemplateContext at, String what) {
        return new TemplateError(problem, at.file(), at.line(), what);
    }
}
