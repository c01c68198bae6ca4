package pyloom.stdlib.io;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.BlockingIOError;
import pyloom.object.NativeModule;
import pyloom.object.PyList;
import pyloom.object.PyType;

/** The names of {@code io} that CPython has in {@code _io}. */
@PythonModule(value = "io", pure = true, doc = "library/io.html")
public final class IoModule {

    /** The usual size of a buffer. */
    @PythonApi("DEFAULT_BUFFER_SIZE")
    public static final long DEFAULT_BUFFER_SIZE = BufferedStream.SIZE;

    /** From the start. */
    @PythonApi("SEEK_SET")
    public static final long SEEK_SET = 0;

    /** From the position. */
    @PythonApi("SEEK_CUR")
    public static final long SEEK_CUR = 1;

    /** From the end. */
    @PythonApi("SEEK_END")
    public static final long SEEK_END = 2;

    /** {@code open}. */
    @PythonApi("open")
    public static final Object OPEN = BuiltinOpen.OPEN;

    /** {@code open_code}. */
    @PythonApi("open_code")
    public static final Object OPEN_CODE = NativeModule.named("_io").peek("open_code");

    /** {@code text_encoding}. */
    @PythonApi("text_encoding")
    public static final Object TEXT_ENCODING = NativeModule.named("_io").peek("text_encoding");

    /** {@code BlockingIOError}. */
    @PythonApi("BlockingIOError")
    public static final PyType BLOCKING = BlockingIOError.TYPE;

    /** {@code FileIO}. */
    @PythonApi("FileIO")
    public static final PyType FILE_IO = FileIO.TYPE;

    /** {@code BytesIO}. */
    @PythonApi("BytesIO")
    public static final PyType BYTES_IO = BytesIO.TYPE;

    /** {@code StringIO}. */
    @PythonApi("StringIO")
    public static final PyType STRING_IO = StringIO.TYPE;

    /** {@code BufferedReader}. */
    @PythonApi("BufferedReader")
    public static final PyType BUFFERED_READER = BufferedReader.TYPE;

    /** {@code BufferedWriter}. */
    @PythonApi("BufferedWriter")
    public static final PyType BUFFERED_WRITER = BufferedWriter.TYPE;

    /** {@code BufferedRWPair}. */
    @PythonApi("BufferedRWPair")
    public static final PyType BUFFERED_PAIR = BufferedRWPair.TYPE;

    /** {@code BufferedRandom}. */
    @PythonApi("BufferedRandom")
    public static final PyType BUFFERED_RANDOM = BufferedRandom.TYPE;

    /** {@code TextIOWrapper}. */
    @PythonApi("TextIOWrapper")
    public static final PyType TEXT_WRAPPER = TextIOWrapper.TYPE;

    /** What {@code from io import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of(
                    "BlockingIOError",
                    "open",
                    "open_code",
                    "IOBase",
                    "RawIOBase",
                    "FileIO",
                    "BytesIO",
                    "StringIO",
                    "BufferedIOBase",
                    "BufferedReader",
                    "BufferedWriter",
                    "BufferedRWPair",
                    "BufferedRandom",
                    "TextIOBase",
                    "TextIOWrapper",
                    "UnsupportedOperation",
                    "SEEK_SET",
                    "SEEK_CUR",
                    "SEEK_END");

    private IoModule() {}
}
