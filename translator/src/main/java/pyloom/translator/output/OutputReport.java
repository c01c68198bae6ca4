package pyloom.translator.output;

import java.util.List;

/**
 * What became of the files of a run, by their paths in the folder.
 *
 * @param written new or changed files
 * @param unchanged files that had their content already, and keep their time
 * @param removed files of an earlier run that are no longer made
 * @param kept files that someone changed or made by hand; the new content, if any, stands beside
 *     each under its name and {@code .new}
 */
public record OutputReport(
        List<String> written, List<String> unchanged, List<String> removed, List<String> kept) {}
