package pyloom.translator.parse;

import org.junit.jupiter.api.Test;

/** The trees of all constructs, with all places, and the sources that are no Python. */
final class SyntaxTreeTest {

    @Test
    void namesAreReadAsCPythonReadsThem() {
        RecordedTrees.check("names.txt");
    }

    @Test
    void numbersAreReadAsCPythonReadsThem() {
        RecordedTrees.check("numbers.txt");
    }

    @Test
    void stringsAreReadAsCPythonReadsThem() {
        RecordedTrees.check("strings.txt");
    }

    @Test
    void fstringsAreReadAsCPythonReadsThem() {
        RecordedTrees.check("fstrings.txt");
    }

    @Test
    void displaysAreReadAsCPythonReadsThem() {
        RecordedTrees.check("displays.txt");
    }

    @Test
    void comprehensionsAreReadAsCPythonReadsThem() {
        RecordedTrees.check("comprehensions.txt");
    }

    @Test
    void operatorsAreReadAsCPythonReadsThem() {
        RecordedTrees.check("operators.txt");
    }

    @Test
    void comparisonsAreReadAsCPythonReadsThem() {
        RecordedTrees.check("comparisons.txt");
    }

    @Test
    void conditionalsAndLambdasAreReadAsCPythonReadsThem() {
        RecordedTrees.check("conditionals_and_lambdas.txt");
    }

    @Test
    void callsAreReadAsCPythonReadsThem() {
        RecordedTrees.check("calls.txt");
    }

    @Test
    void subscriptsAndAttributesAreReadAsCPythonReadsThem() {
        RecordedTrees.check("subscripts_and_attributes.txt");
    }

    @Test
    void awaitAndYieldAreReadAsCPythonReadsThem() {
        RecordedTrees.check("await_and_yield.txt");
    }

    @Test
    void assignmentsAreReadAsCPythonReadsThem() {
        RecordedTrees.check("assignments.txt");
    }

    @Test
    void importsAreReadAsCPythonReadsThem() {
        RecordedTrees.check("imports.txt");
    }

    @Test
    void simpleStatementsAreReadAsCPythonReadsThem() {
        RecordedTrees.check("simple_statements.txt");
    }

    @Test
    void functionsAreReadAsCPythonReadsThem() {
        RecordedTrees.check("functions.txt");
    }

    @Test
    void classesAreReadAsCPythonReadsThem() {
        RecordedTrees.check("classes.txt");
    }

    @Test
    void conditionsAndLoopsAreReadAsCPythonReadsThem() {
        RecordedTrees.check("conditions_and_loops.txt");
    }

    @Test
    void tryStatementsAreReadAsCPythonReadsThem() {
        RecordedTrees.check("try.txt");
    }

    @Test
    void withStatementsAreReadAsCPythonReadsThem() {
        RecordedTrees.check("with.txt");
    }

    @Test
    void matchStatementsAreReadAsCPythonReadsThem() {
        RecordedTrees.check("match.txt");
    }

    @Test
    void layoutIsReadAsCPythonReadsIt() {
        RecordedTrees.check("layout.txt");
    }
}
