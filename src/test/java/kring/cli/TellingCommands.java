package kring.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kring.assemble.CircleSummaries;
import kring.assemble.OpenQuestions;
import kring.cli.output.CommandResult;
import kring.cli.pack.Papers;
import kring.cli.process.ProcessContext;
import kring.cli.results.ResultCommand;
import kring.cli.results.SeekCommand;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.forms.checkin.CheckinForm;
import kring.forms.checkin.CheckinQuestions;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.model.value.Quarter;
import kring.model.visible.Extract;
import kring.network.CircleOrder;
import kring.network.ExtractText;
import kring.network.NetworkView;
import kring.network.OverviewCalculation;
import kring.network.ReadCircle;
import kring.network.paper.OverviewReport;
import kring.report.calendar.CalendarRenderer;
import kring.report.document.Appointment;
import kring.report.document.Letterhead;
import kring.report.document.Report;
import kring.report.document.form.Form;
import kring.report.excel.ExcelRenderer;
import kring.report.form.FormRenderer;
import kring.report.html.HtmlRenderer;
import kring.report.json.JsonRenderer;
import kring.report.markdown.MarkdownRenderer;
import kring.report.terminal.TerminalRenderer;
import kring.report.word.WordRenderer;
import picocli.CommandLine;

/** All that kring tells an audience of a circle that was read once: of every command that there is, in every form. */
final class TellingCommands {
    /** What a command is asked beside its audience. */
    private static final Map<String, List<List<String>>> WORDS = Map.of(
            "screen", List.of(List.of(), List.of("owner")),
            "diff", List.of(List.of(), List.of("2025-Q4", "2025-Q2")),
            "agenda", List.of(List.of("2025-Q4")),
            "minutes", List.of(List.of(), List.of("2025-Q2")),
            "review", List.of(List.of(), List.of("2025-Q4")),
            "ventures", List.of(List.of(), List.of("heat")),
            "what-if", List.of(List.of(), List.of("--leaves", "owner")));

    private final RootCommand root = new RootCommand(ProcessContext.ofProcess(), Commands.LIST);
    private final CommandLine kring = Commands.LIST.all(root);
    private final List<ReadCircle> neighbours;

    /** With what other circles release. */
    TellingCommands(List<ReadCircle> neighbours) {
        this.neighbours = neighbours;
    }

    /** Something told: as it was composed, and how many files and screens come of that. */
    record Told(Object composed, int formats) {
        /** The bytes of each. */
        List<byte[]> bytes() {
            List<byte[]> all = new ArrayList<>();
            if (composed instanceof Report report) {
                all.add(new TerminalRenderer(80, true).render(report).getBytes());
                all.add(new MarkdownRenderer().render(report).getBytes());
                all.add(new HtmlRenderer().render(report).getBytes());
                all.add(new WordRenderer().render(report));
                all.add(new ExcelRenderer().render(report));
            } else if (composed instanceof Appointment appointment) {
                all.add(new CalendarRenderer().render(appointment).getBytes());
            } else if (composed instanceof Form form) {
                all.add(new FormRenderer().render(form));
            } else if (composed instanceof Record result) {
                all.add(new JsonRenderer().render("told", result).getBytes());
            } else {
                all.add(composed.toString().getBytes());
            }
            return all;
        }
    }

    /** Everything told to an audience, by what it is. */
    Map<String, Told> to(String audience, OpenCircle circle) {
        Map<String, Told> told = new LinkedHashMap<>();
        kring.getSubcommands().forEach((name, line) -> {
            if (line.getCommandSpec().userObject() instanceof ResultCommand command) {
                for (List<String> words : WORDS.getOrDefault(name, List.of(List.of()))) {
                    List<String> all = new ArrayList<>(words);
                    all.addAll(List.of("--for", audience));
                    all.add(0, name);
                    kring.parseArgs(all.toArray(String[]::new));
                    told.putAll(results(String.join(" ", all), command, circle));
                }
            }
        });
        switch (audience) {
            case "circle" -> told.putAll(pack(circle, paper -> !paper.matches("(facilitator|members)/.*|run-sheet.*")));
            case "facilitator" -> told.putAll(pack(circle, paper -> !paper.startsWith("members/")));
            case "network" -> told.putAll(together(circle));
            default -> told.putAll(own(audience, circle));
        }
        return told;
    }

    private static Map<String, Told> results(String name, ResultCommand command, OpenCircle circle) {
        Map<String, Told> told = new LinkedHashMap<>();
        try {
            CommandResult result = command.result(circle);
            told.put(name + " json", new Told(result.result(), 1));
            boolean same = result.paper() == result.report();
            told.put(name + " text markdown html", new Told(result.report().get(), same ? 4 : 3));
            if (!same) {
                told.put(name + " docx", new Told(result.paper().get(), 1));
            }
            told.put(name + " xlsx", new Told(result.sheets().get(), 1));
            told.put(name + " ics", new Told(orRefusal(result.appointment()::get), 1));
        } catch (UserError e) {
            told.put(name + " refused", new Told(e.getMessage(), 6));
        }
        return told;
    }

    private static Object orRefusal(Supplier<Object> telling) {
        try {
            return telling.get();
        } catch (UserError e) {
            return String.valueOf(e.getMessage());
        }
    }

    private Map<String, Told> pack(OpenCircle circle, java.util.function.Predicate<String> which) {
        Map<String, Told> told = new LinkedHashMap<>();
        Papers.of(root, circle, quarter()).forEach((name, paper) -> {
            if (which.test(name)) {
                told.put("pack " + name, new Told(paper.get(), 1));
            }
        });
        return told;
    }

    /** A member's own page and form. */
    private Map<String, Told> own(String id, OpenCircle circle) {
        Map<String, Told> told = pack(circle, ("members/" + id + ".docx")::equals);
        Member member = circle.snapshot().members().get(id);
        if (member.activeIn(quarter())) {
            Snapshot seen = circle.seenBy(Audience.member(id)).snapshot();
            CheckinQuestions asked = CheckinQuestions.of(
                    seen, quarter(), seen.member(id), new OpenQuestions(circle.snapshot(), quarter()).of(member));
            Form form = new CheckinForm(circle.phrases(), asked).form("print");
            told.put("form", new Told(form, 1));
        }
        return told;
    }

    /** What the network is told of this circle and others together. */
    Map<String, Told> together(OpenCircle circle) {
        List<ReadCircle> all = new ArrayList<>(neighbours);
        all.add(CircleSummaries.of(circle.loaded().snapshot(), circle.today(), "here"));
        List<ReadCircle> circles = CircleOrder.of(all);
        NetworkView view =
                OverviewCalculation.of(circles, CircleSummaries.proposals(circles), List.of(), Audience.NETWORK);
        Extract extract = CircleSummaries.extract(circle.loaded().snapshot(), circle.today());
        OverviewReport report = new OverviewReport(new Letterhead(circle.phrases(), "", ""), view);
        CommandResult sought = SeekCommand.together(circle.phrases(), circles, List.of());
        return Map.of(
                "seek together json", new Told(sought.result(), 1),
                "seek together text markdown html xlsx",
                        new Told(sought.report().get(), 4),
                "seek together docx", new Told(sought.paper().get(), 1),
                "overview json", new Told(view.overview(), 1),
                "overview text markdown html docx", new Told(report.compose(), 4),
                "overview xlsx", new Told(report.sheets(), 1),
                "extract", new Told(new JsonRenderer().render(ExtractText.of(extract)), 1));
    }

    private static Quarter quarter() {
        return new Quarter(2025, 4);
    }
}
