package pyloom.translator.imports;

import pyloom.translator.source.Span;

/**
 * A module that a file names in an import.
 *
 * @param name its absolute dotted name
 * @param needed whether the import statement fails without it: a name imported from a package may
 *     be a variable of the package instead of a module, and an import whose ImportError is handled
 *     may fail
 * @param span where it stands
 */
public record ImportedName(String name, boolean needed, Span span) {}
