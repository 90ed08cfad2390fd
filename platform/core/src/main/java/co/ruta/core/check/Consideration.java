package co.ruta.core.check;

import co.ruta.sdk.check.Severity;
import co.ruta.sdk.definition.ChecksDefinition.Question;
import java.util.List;

/**
 * What a source demands in one sentence, with what was found.
 *
 * @param number its place in the source, from 1
 * @param questions for the reviewer, who alone can judge them
 * @param unavailable Spanish sentences: checks of the plugin that could not answer
 * @param automatic whether the machine judges any of it
 */
public record Consideration(
        String id,
        int number,
        String title,
        String source,
        boolean automatic,
        List<FindingView> findings,
        List<Question> questions,
        List<String> unavailable) {
    public Consideration {
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
        unavailable = List.copyOf(unavailable);
    }

    /** Whether nothing but advice was found. */
    public boolean met() {
        return findings.stream().allMatch(it -> it.severity() == Severity.ADVICE);
    }
}
