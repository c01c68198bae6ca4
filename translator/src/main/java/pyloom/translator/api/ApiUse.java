package pyloom.translator.api;

import pyloom.translator.imports.Need;
import pyloom.translator.source.Span;

/**
 * A place where a program uses a module.
 *
 * @param module the dotted name of the module
 * @param member what it takes from the module, null for the import of the module itself
 * @param need what becomes of the program without it
 * @param span where it stands
 */
public record ApiUse(String module, String member, Need need, Span span) {}
