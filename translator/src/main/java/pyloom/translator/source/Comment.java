package pyloom.translator.source;

/** A comment, from its {@code #} to the end of the line. */
public record Comment(Span span, String text) {}
