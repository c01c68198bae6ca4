package pyloom.translator.imports;

import pyloom.translator.source.Span;

/**
 * A module that a file names in an import.
 *
 * @param name its absolute dotted name
 * @param need what becomes of the program without it
 * @param span where it stands
 */
public record ImportedName(String name, Need need, Span span) {}
