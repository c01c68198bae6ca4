package pyloom.stdlib.urllib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyList;

import java.util.Arrays;

/** What the schemes of addresses allow; programs may add to the lists. */
@PythonModule(value = "urllib.parse", pure = true)
public final class Schemes {

    /** Schemes whose addresses can be relative. */
    @PythonApi("uses_relative")
    public static final PyList USES_RELATIVE =
            list(
                    " ftp http gopher nntp imap wais file https shttp mms prospero rtsp rtsps rtspu"
                            + " sftp svn svn+ssh ws wss");

    /** Schemes with a host. */
    @PythonApi("uses_netloc")
    public static final PyList USES_NETLOC =
            list(
                    " ftp http gopher nntp telnet imap wais file mms https shttp snews prospero"
                            + " rtsp rtsps rtspu rsync svn svn+ssh sftp nfs git git+ssh ws wss"
                            + " itms-services");

    /** Schemes with parameters. */
    @PythonApi("uses_params")
    public static final PyList USES_PARAMS =
            list(
                    " ftp hdl prospero http imap https shttp rtsp rtsps rtspu sip sips mms sftp"
                            + " tel");

    /** Schemes without a hierarchy. */
    @PythonApi("non_hierarchical")
    public static final PyList NON_HIERARCHICAL =
            list("gopher hdl mailto news telnet wais imap snews sip sips");

    /** Schemes with a query. */
    @PythonApi("uses_query")
    public static final PyList USES_QUERY =
            list(" http wais imap https shttp mms gopher rtsp rtsps rtspu sip sips");

    /** Schemes with a fragment. */
    @PythonApi("uses_fragment")
    public static final PyList USES_FRAGMENT =
            list(" ftp hdl http gopher news nntp wais https shttp snews file prospero");

    private Schemes() {}

    private static PyList list(String names) {
        String[] parts = names.split(" ");
        return PyList.of(Arrays.copyOf(parts, parts.length, Object[].class));
    }
}
