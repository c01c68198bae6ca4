package pyloom.translator.pipeline;

import pyloom.translator.lower.ModuleIdentity;
import pyloom.translator.parse.ParsedSource;

/**
 * A module that is to be translated.
 *
 * @param source its text and tree
 * @param identity what it is called in Python and in Java
 */
public record ParsedModule(ParsedSource source, ModuleIdentity identity) {}
