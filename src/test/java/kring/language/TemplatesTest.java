package kring.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates fill in what is given, and lead nowhere else. */
class TemplatesTest {
    private static final Map<String, Object> CONTEXT = Map.of(
            "x", "<X> & \"", "name", "N", "none", List.of(), "list", List.of(Map.of("y", "1"), Map.of("y", "2")));

    private static String fill(String template) {
        return new Templates(Language.NL, name -> Optional.of(template).filter(text -> name.equals("reminders")))
                .fill("reminders", CONTEXT, UnaryOperator.identity());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            {{x}}                           | <X> & "
            {{{x}}}{{&x}}                   | <X> & "<X> & "
            {{#list}}{{y}}{{x}};{{/list}}   | 1<X> & ";2<X> & ";
            {{#none}}never{{nobody}}{{/none}}{{^none}}empty{{/none}} | empty
            {{! a remark }}a                | a
            {{=<% %>=}}<%x%>                | <X> & "
            """)
    void whatIsGivenIsFilledIn(String template, String text) {
        assertThat(fill(template)).isEqualTo(text);
    }

    @Test
    void everyFormatHasItsOwnEncoding() {
        String text = new Templates(Language.EN, name -> Optional.of("{{x}}<b>"))
                .fill("reminders", CONTEXT, value -> value.replace("&", "+"));
        assertThat(text).isEqualTo("<X> + \"<b>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            a~{{nobody}}                  | reminders:2: NAME nobody
            ~~{{#list}}{{z}}{{/list}}     | reminders:3: NAME z
            {{#nobody}}{{/nobody}}        | reminders:1: NAME nobody
            {{^nobody}}{{/nobody}}        | reminders:1: NAME nobody
            {{x.class}}                   | reminders:1: NAME x.class
            {{list.size}}                 | reminders:1: NAME list.size
            {{class}}                     | reminders:1: NAME class
            ~{{> file:/etc/passwd}}       | reminders:2: PART file:/etc/passwd
            {{> http://x.example/}}       | reminders:1: PART http://x.example/
            {{> /etc/passwd}}             | reminders:1: PART /etc/passwd
            {{> ../nl}}                   | reminders:1: PART ../nl
            {{> nobody}}                  | reminders:1: PART nobody
            {{< reminders}}{{/reminders}} | reminders:1: PART reminders
            {{>*name}}                    | reminders:1: PART **name
            {{> reminders}}               | reminders:1: SYNTAX Maximum partial recursion limit reached: 8
            ~{{#list}}                    | reminders:2: SYNTAX Failed to close 'list' tag
            {{#list}}~{{/other}}          | reminders:2: SYNTAX Mismatched start/end tags: list != other in reminders:2
            {{x                           | reminders:1: SYNTAX Improperly closed variable
            {{list}}                      | reminders:1: SYNTAX Failed to get value for list
            {{.}}                         | reminders:1: SYNTAX Failed to get value for .
            {{% pragma}}                  | reminders:1: SYNTAX %pragma
            """)
    void whatIsNotThereIsAnErrorWithItsPlace(String template, String trouble) {
        TemplateError found = catchThrowableOfType(TemplateError.class, () -> fill(template.replace("~", "\n")));
        assertThat(found).hasMessage(trouble);
    }

    @Test
    void aCircleIsAskedOnlyForTemplatesThatKringHas() {
        List<String> asked = new ArrayList<>();
        Templates templates = new Templates(Language.NL, name -> {
            asked.add(name);
            return Optional.of(name.equals("reminders") ? "a {{> reminders-member}}" : "b");
        });
        assertThat(templates.fill("reminders", CONTEXT, UnaryOperator.identity()))
                .isEqualTo("a b");
        assertThat(asked).containsExactly("reminders", "reminders-member");
    }
}
