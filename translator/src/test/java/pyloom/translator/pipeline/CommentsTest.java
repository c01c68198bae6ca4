package pyloom.translator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import pyloom.translator.emit.text.CommentText;
import pyloom.translator.source.Comment;

import java.util.ArrayList;
import java.util.List;

/** Each comment of a Python file stands in its Java file. */
final class CommentsTest {

    private static final List<CaseFile> CASES =
            CaseFile.all().stream()
                    .filter(each -> List.of("comments", "typed").contains(each.construct()))
                    .toList();

    @ParameterizedTest
    @FieldSource("CASES")
    void noneIsLost(CaseFile each) {
        for (Tier tier : Tier.values()) {
            List<String> comments =
                    new ArrayList<>(
                            each.translate(tier)
                                    .java()
                                    .text()
                                    .lines()
                                    .filter(line -> line.contains("//"))
                                    .map(line -> line.substring(line.indexOf("//")))
                                    .toList());
            for (Comment comment : each.parse().comments()) {
                String text = "//" + CommentText.ofPython(comment.text()).getContent();
                assertThat(comments).as("%s in %s", comment, tier).contains(text);
                comments.remove(text);
            }
        }
    }
}
