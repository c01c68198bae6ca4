package demo;

import pyloom.object.Code;
import pyloom.object.CodeTable;
import pyloom.object.Generators;

/** A yield among the arguments of a Java constructor. */
public final class Unusual {

    private static final CodeTable CODES = new CodeTable("demo", "demo.py");

    public static final Code BODY =
            CODES.function("body", 1, "", Unusual::body).flavored(Code.Flavor.GENERATOR);

    private Unusual() {}

    static Object body() {
        return new StringBuilder((String) Generators.yield(1L)).append("!").toString();
    }
}
