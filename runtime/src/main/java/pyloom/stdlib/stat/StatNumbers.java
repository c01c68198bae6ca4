package pyloom.stdlib.stat;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;

/** The numbers of Python's {@code stat}. */
@PythonModule(value = "stat", doc = "library/stat.html")
public final class StatNumbers {

    /** {@code stat.FILE_ATTRIBUTE_ARCHIVE}. */
    @PythonApi("FILE_ATTRIBUTE_ARCHIVE")
    public static final long FILE_ATTRIBUTE_ARCHIVE = 0x20;

    /** {@code stat.FILE_ATTRIBUTE_COMPRESSED}. */
    @PythonApi("FILE_ATTRIBUTE_COMPRESSED")
    public static final long FILE_ATTRIBUTE_COMPRESSED = 0x800;

    /** {@code stat.FILE_ATTRIBUTE_DEVICE}. */
    @PythonApi("FILE_ATTRIBUTE_DEVICE")
    public static final long FILE_ATTRIBUTE_DEVICE = 0x40;

    /** {@code stat.FILE_ATTRIBUTE_DIRECTORY}. */
    @PythonApi("FILE_ATTRIBUTE_DIRECTORY")
    public static final long FILE_ATTRIBUTE_DIRECTORY = 0x10;

    /** {@code stat.FILE_ATTRIBUTE_ENCRYPTED}. */
    @PythonApi("FILE_ATTRIBUTE_ENCRYPTED")
    public static final long FILE_ATTRIBUTE_ENCRYPTED = 0x4000;

    /** {@code stat.FILE_ATTRIBUTE_HIDDEN}. */
    @PythonApi("FILE_ATTRIBUTE_HIDDEN")
    public static final long FILE_ATTRIBUTE_HIDDEN = 2;

    /** {@code stat.FILE_ATTRIBUTE_INTEGRITY_STREAM}. */
    @PythonApi("FILE_ATTRIBUTE_INTEGRITY_STREAM")
    public static final long FILE_ATTRIBUTE_INTEGRITY_STREAM = 0x8000;

    /** {@code stat.FILE_ATTRIBUTE_NORMAL}. */
    @PythonApi("FILE_ATTRIBUTE_NORMAL")
    public static final long FILE_ATTRIBUTE_NORMAL = 0x80;

    /** {@code stat.FILE_ATTRIBUTE_NOT_CONTENT_INDEXED}. */
    @PythonApi("FILE_ATTRIBUTE_NOT_CONTENT_INDEXED")
    public static final long FILE_ATTRIBUTE_NOT_CONTENT_INDEXED = 0x2000;

    /** {@code stat.FILE_ATTRIBUTE_NO_SCRUB_DATA}. */
    @PythonApi("FILE_ATTRIBUTE_NO_SCRUB_DATA")
    public static final long FILE_ATTRIBUTE_NO_SCRUB_DATA = 0x20000;

    /** {@code stat.FILE_ATTRIBUTE_OFFLINE}. */
    @PythonApi("FILE_ATTRIBUTE_OFFLINE")
    public static final long FILE_ATTRIBUTE_OFFLINE = 0x1000;

    /** {@code stat.FILE_ATTRIBUTE_READONLY}. */
    @PythonApi("FILE_ATTRIBUTE_READONLY")
    public static final long FILE_ATTRIBUTE_READONLY = 1;

    /** {@code stat.FILE_ATTRIBUTE_REPARSE_POINT}. */
    @PythonApi("FILE_ATTRIBUTE_REPARSE_POINT")
    public static final long FILE_ATTRIBUTE_REPARSE_POINT = 0x400;

    /** {@code stat.FILE_ATTRIBUTE_SPARSE_FILE}. */
    @PythonApi("FILE_ATTRIBUTE_SPARSE_FILE")
    public static final long FILE_ATTRIBUTE_SPARSE_FILE = 0x200;

    /** {@code stat.FILE_ATTRIBUTE_SYSTEM}. */
    @PythonApi("FILE_ATTRIBUTE_SYSTEM")
    public static final long FILE_ATTRIBUTE_SYSTEM = 4;

    /** {@code stat.FILE_ATTRIBUTE_TEMPORARY}. */
    @PythonApi("FILE_ATTRIBUTE_TEMPORARY")
    public static final long FILE_ATTRIBUTE_TEMPORARY = 0x100;

    /** {@code stat.FILE_ATTRIBUTE_VIRTUAL}. */
    @PythonApi("FILE_ATTRIBUTE_VIRTUAL")
    public static final long FILE_ATTRIBUTE_VIRTUAL = 0x10000;

    /** {@code stat.SF_APPEND}. */
    @PythonApi("SF_APPEND")
    public static final long SF_APPEND = 0x40000;

    /** {@code stat.SF_ARCHIVED}. */
    @PythonApi("SF_ARCHIVED")
    public static final long SF_ARCHIVED = 0x10000;

    /** {@code stat.SF_DATALESS}. */
    @PythonApi("SF_DATALESS")
    public static final long SF_DATALESS = 0x40000000;

    /** {@code stat.SF_FIRMLINK}. */
    @PythonApi("SF_FIRMLINK")
    public static final long SF_FIRMLINK = 0x800000;

    /** {@code stat.SF_IMMUTABLE}. */
    @PythonApi("SF_IMMUTABLE")
    public static final long SF_IMMUTABLE = 0x20000;

    /** {@code stat.SF_NOUNLINK}. */
    @PythonApi("SF_NOUNLINK")
    public static final long SF_NOUNLINK = 0x100000;

    /** {@code stat.SF_RESTRICTED}. */
    @PythonApi("SF_RESTRICTED")
    public static final long SF_RESTRICTED = 0x80000;

    /** {@code stat.SF_SETTABLE}. */
    @PythonApi("SF_SETTABLE")
    public static final long SF_SETTABLE = 0xffff0000L;

    /** {@code stat.SF_SNAPSHOT}. */
    @PythonApi("SF_SNAPSHOT")
    public static final long SF_SNAPSHOT = 0x200000;

    /** {@code stat.ST_ATIME}. */
    @PythonApi("ST_ATIME")
    public static final long ST_ATIME = 7;

    /** {@code stat.ST_CTIME}. */
    @PythonApi("ST_CTIME")
    public static final long ST_CTIME = 9;

    /** {@code stat.ST_DEV}. */
    @PythonApi("ST_DEV")
    public static final long ST_DEV = 2;

    /** {@code stat.ST_GID}. */
    @PythonApi("ST_GID")
    public static final long ST_GID = 5;

    /** {@code stat.ST_INO}. */
    @PythonApi("ST_INO")
    public static final long ST_INO = 1;

    /** {@code stat.ST_MODE}. */
    @PythonApi("ST_MODE")
    public static final long ST_MODE = 0;

    /** {@code stat.ST_MTIME}. */
    @PythonApi("ST_MTIME")
    public static final long ST_MTIME = 8;

    /** {@code stat.ST_NLINK}. */
    @PythonApi("ST_NLINK")
    public static final long ST_NLINK = 3;

    /** {@code stat.ST_SIZE}. */
    @PythonApi("ST_SIZE")
    public static final long ST_SIZE = 6;

    /** {@code stat.ST_UID}. */
    @PythonApi("ST_UID")
    public static final long ST_UID = 4;

    /** {@code stat.S_ENFMT}. */
    @PythonApi("S_ENFMT")
    public static final long S_ENFMT = 0x400;

    /** {@code stat.S_IEXEC}. */
    @PythonApi("S_IEXEC")
    public static final long S_IEXEC = 0x40;

    /** {@code stat.S_IFBLK}. */
    @PythonApi("S_IFBLK")
    public static final long S_IFBLK = 0x6000;

    /** {@code stat.S_IFCHR}. */
    @PythonApi("S_IFCHR")
    public static final long S_IFCHR = 0x2000;

    /** {@code stat.S_IFDIR}. */
    @PythonApi("S_IFDIR")
    public static final long S_IFDIR = 0x4000;

    /** {@code stat.S_IFDOOR}. */
    @PythonApi("S_IFDOOR")
    public static final long S_IFDOOR = 0;

    /** {@code stat.S_IFIFO}. */
    @PythonApi("S_IFIFO")
    public static final long S_IFIFO = 0x1000;

    /** {@code stat.S_IFLNK}. */
    @PythonApi("S_IFLNK")
    public static final long S_IFLNK = 0xa000;

    /** {@code stat.S_IFPORT}. */
    @PythonApi("S_IFPORT")
    public static final long S_IFPORT = 0;

    /** {@code stat.S_IFREG}. */
    @PythonApi("S_IFREG")
    public static final long S_IFREG = 0x8000;

    /** {@code stat.S_IFSOCK}. */
    @PythonApi("S_IFSOCK")
    public static final long S_IFSOCK = 0xc000;

    /** {@code stat.S_IFWHT}. */
    @PythonApi("S_IFWHT")
    public static final long S_IFWHT = 0;

    /** {@code stat.S_IREAD}. */
    @PythonApi("S_IREAD")
    public static final long S_IREAD = 0x100;

    /** {@code stat.S_IRGRP}. */
    @PythonApi("S_IRGRP")
    public static final long S_IRGRP = 0x20;

    /** {@code stat.S_IROTH}. */
    @PythonApi("S_IROTH")
    public static final long S_IROTH = 4;

    /** {@code stat.S_IRUSR}. */
    @PythonApi("S_IRUSR")
    public static final long S_IRUSR = 0x100;

    /** {@code stat.S_IRWXG}. */
    @PythonApi("S_IRWXG")
    public static final long S_IRWXG = 0x38;

    /** {@code stat.S_IRWXO}. */
    @PythonApi("S_IRWXO")
    public static final long S_IRWXO = 7;

    /** {@code stat.S_IRWXU}. */
    @PythonApi("S_IRWXU")
    public static final long S_IRWXU = 0x1c0;

    /** {@code stat.S_ISGID}. */
    @PythonApi("S_ISGID")
    public static final long S_ISGID = 0x400;

    /** {@code stat.S_ISUID}. */
    @PythonApi("S_ISUID")
    public static final long S_ISUID = 0x800;

    /** {@code stat.S_ISVTX}. */
    @PythonApi("S_ISVTX")
    public static final long S_ISVTX = 0x200;

    /** {@code stat.S_IWGRP}. */
    @PythonApi("S_IWGRP")
    public static final long S_IWGRP = 0x10;

    /** {@code stat.S_IWOTH}. */
    @PythonApi("S_IWOTH")
    public static final long S_IWOTH = 2;

    /** {@code stat.S_IWRITE}. */
    @PythonApi("S_IWRITE")
    public static final long S_IWRITE = 0x80;

    /** {@code stat.S_IWUSR}. */
    @PythonApi("S_IWUSR")
    public static final long S_IWUSR = 0x80;

    /** {@code stat.S_IXGRP}. */
    @PythonApi("S_IXGRP")
    public static final long S_IXGRP = 8;

    /** {@code stat.S_IXOTH}. */
    @PythonApi("S_IXOTH")
    public static final long S_IXOTH = 1;

    /** {@code stat.S_IXUSR}. */
    @PythonApi("S_IXUSR")
    public static final long S_IXUSR = 0x40;

    /** {@code stat.UF_APPEND}. */
    @PythonApi("UF_APPEND")
    public static final long UF_APPEND = 4;

    /** {@code stat.UF_COMPRESSED}. */
    @PythonApi("UF_COMPRESSED")
    public static final long UF_COMPRESSED = 0x20;

    /** {@code stat.UF_DATAVAULT}. */
    @PythonApi("UF_DATAVAULT")
    public static final long UF_DATAVAULT = 0x80;

    /** {@code stat.UF_HIDDEN}. */
    @PythonApi("UF_HIDDEN")
    public static final long UF_HIDDEN = 0x8000;

    /** {@code stat.UF_IMMUTABLE}. */
    @PythonApi("UF_IMMUTABLE")
    public static final long UF_IMMUTABLE = 2;

    /** {@code stat.UF_NODUMP}. */
    @PythonApi("UF_NODUMP")
    public static final long UF_NODUMP = 1;

    /** {@code stat.UF_NOUNLINK}. */
    @PythonApi("UF_NOUNLINK")
    public static final long UF_NOUNLINK = 0x10;

    /** {@code stat.UF_OPAQUE}. */
    @PythonApi("UF_OPAQUE")
    public static final long UF_OPAQUE = 8;

    /** {@code stat.UF_SETTABLE}. */
    @PythonApi("UF_SETTABLE")
    public static final long UF_SETTABLE = 0xffff;

    /** {@code stat.UF_TRACKED}. */
    @PythonApi("UF_TRACKED")
    public static final long UF_TRACKED = 0x40;

    private StatNumbers() {}
}
