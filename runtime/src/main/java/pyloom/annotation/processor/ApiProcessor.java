package pyloom.annotation.processor;

import pyloom.annotation.PythonModule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Generates, for every class with {@code @PythonModule}, a binding class, and for all of them
 * together {@code pyloom.stdlib.NativeIndex} and {@code META-INF/pyloom/api-index.tsv}.
 */
@SupportedAnnotationTypes("pyloom.annotation.*")
public final class ApiProcessor extends AbstractProcessor {

    private final List<ApiClass> classes = new ArrayList<>();
    private boolean written;

    /** Made by the compiler. */
    public ApiProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (written) {
            return false;
        }
        MemberReader reader = new MemberReader(processingEnv);
        for (Element element : round.getElementsAnnotatedWith(PythonModule.class)) {
            try {
                classes.add(reader.read((TypeElement) element));
            } catch (ApiException problem) {
                report(problem);
            }
        }
        if (!classes.isEmpty() && !round.errorRaised()) {
            written = true;
            write();
        }
        return false;
    }

    private void write() {
        checkDuplicates();
        classes.sort(Comparator.comparing(c -> c.element().getQualifiedName().toString()));
        try {
            for (ApiClass api : classes) {
                new BindingWriter(processingEnv, api).write();
            }
            new IndexWriter(processingEnv, classes).write();
        } catch (ApiException problem) {
            report(problem);
        } catch (IOException failed) {
            processingEnv
                    .getMessager()
                    .printMessage(Diagnostic.Kind.ERROR, "cannot write: " + failed.getMessage());
        }
    }

    /** Two classes may be about one type, but not give it the same attribute. */
    private void checkDuplicates() {
        Set<String> seen = new HashSet<>();
        for (ApiClass api : classes) {
            for (ApiMember member : api.members()) {
                String owner = member.signature().owner();
                String name =
                        api.module()
                                + " "
                                + owner
                                + "."
                                + member.signature().name()
                                + " "
                                + member.kind();
                if (owner != null && !seen.add(name)) {
                    report(
                            new ApiException(
                                    member.element(),
                                    "the type already has the attribute " + name));
                }
            }
        }
    }

    private void report(ApiException problem) {
        processingEnv
                .getMessager()
                .printMessage(Diagnostic.Kind.ERROR, problem.getMessage(), problem.element());
    }
}
