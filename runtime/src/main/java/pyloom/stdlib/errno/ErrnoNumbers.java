package pyloom.stdlib.errno;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.files.Errno;
import pyloom.object.PyDict;

/** Python's {@code errno}: the numbers of errors by name, and the names by number. */
@PythonModule(value = "errno", doc = "library/errno.html")
public final class ErrnoNumbers {

    /** The names by number. */
    @PythonApi("errorcode")
    public static final PyDict ERROR_CODE = names();

    /** Operation not permitted. */
    @PythonApi("EPERM")
    public static final long EPERM = 1;

    /** No such file or directory. */
    @PythonApi("ENOENT")
    public static final long ENOENT = 2;

    /** No such process. */
    @PythonApi("ESRCH")
    public static final long ESRCH = 3;

    /** Interrupted system call. */
    @PythonApi("EINTR")
    public static final long EINTR = 4;

    /** Input/output error. */
    @PythonApi("EIO")
    public static final long EIO = 5;

    /** No such device or address. */
    @PythonApi("ENXIO")
    public static final long ENXIO = 6;

    /** Argument list too long. */
    @PythonApi("E2BIG")
    public static final long E2BIG = 7;

    /** Exec format error. */
    @PythonApi("ENOEXEC")
    public static final long ENOEXEC = 8;

    /** Bad file descriptor. */
    @PythonApi("EBADF")
    public static final long EBADF = 9;

    /** No child processes. */
    @PythonApi("ECHILD")
    public static final long ECHILD = 10;

    /** Resource temporarily unavailable. */
    @PythonApi("EAGAIN")
    public static final long EAGAIN = 11;

    /** Resource temporarily unavailable. */
    @PythonApi("EWOULDBLOCK")
    public static final long EWOULDBLOCK = 11;

    /** Cannot allocate memory. */
    @PythonApi("ENOMEM")
    public static final long ENOMEM = 12;

    /** Permission denied. */
    @PythonApi("EACCES")
    public static final long EACCES = 13;

    /** Bad address. */
    @PythonApi("EFAULT")
    public static final long EFAULT = 14;

    /** Block device required. */
    @PythonApi("ENOTBLK")
    public static final long ENOTBLK = 15;

    /** Device or resource busy. */
    @PythonApi("EBUSY")
    public static final long EBUSY = 16;

    /** File exists. */
    @PythonApi("EEXIST")
    public static final long EEXIST = 17;

    /** Invalid cross-device link. */
    @PythonApi("EXDEV")
    public static final long EXDEV = 18;

    /** No such device. */
    @PythonApi("ENODEV")
    public static final long ENODEV = 19;

    /** Not a directory. */
    @PythonApi("ENOTDIR")
    public static final long ENOTDIR = 20;

    /** Is a directory. */
    @PythonApi("EISDIR")
    public static final long EISDIR = 21;

    /** Invalid argument. */
    @PythonApi("EINVAL")
    public static final long EINVAL = 22;

    /** Too many open files in system. */
    @PythonApi("ENFILE")
    public static final long ENFILE = 23;

    /** Too many open files. */
    @PythonApi("EMFILE")
    public static final long EMFILE = 24;

    /** Inappropriate ioctl for device. */
    @PythonApi("ENOTTY")
    public static final long ENOTTY = 25;

    /** Text file busy. */
    @PythonApi("ETXTBSY")
    public static final long ETXTBSY = 26;

    /** File too large. */
    @PythonApi("EFBIG")
    public static final long EFBIG = 27;

    /** No space left on device. */
    @PythonApi("ENOSPC")
    public static final long ENOSPC = 28;

    /** Illegal seek. */
    @PythonApi("ESPIPE")
    public static final long ESPIPE = 29;

    /** Read-only file system. */
    @PythonApi("EROFS")
    public static final long EROFS = 30;

    /** Too many links. */
    @PythonApi("EMLINK")
    public static final long EMLINK = 31;

    /** Broken pipe. */
    @PythonApi("EPIPE")
    public static final long EPIPE = 32;

    /** Numerical argument out of domain. */
    @PythonApi("EDOM")
    public static final long EDOM = 33;

    /** Numerical result out of range. */
    @PythonApi("ERANGE")
    public static final long ERANGE = 34;

    /** Resource deadlock avoided. */
    @PythonApi("EDEADLK")
    public static final long EDEADLK = 35;

    /** Resource deadlock avoided. */
    @PythonApi("EDEADLOCK")
    public static final long EDEADLOCK = 35;

    /** File name too long. */
    @PythonApi("ENAMETOOLONG")
    public static final long ENAMETOOLONG = 36;

    /** No locks available. */
    @PythonApi("ENOLCK")
    public static final long ENOLCK = 37;

    /** Function not implemented. */
    @PythonApi("ENOSYS")
    public static final long ENOSYS = 38;

    /** Directory not empty. */
    @PythonApi("ENOTEMPTY")
    public static final long ENOTEMPTY = 39;

    /** Too many levels of symbolic links. */
    @PythonApi("ELOOP")
    public static final long ELOOP = 40;

    /** No message of desired type. */
    @PythonApi("ENOMSG")
    public static final long ENOMSG = 42;

    /** Identifier removed. */
    @PythonApi("EIDRM")
    public static final long EIDRM = 43;

    /** Channel number out of range. */
    @PythonApi("ECHRNG")
    public static final long ECHRNG = 44;

    /** Level 2 not synchronized. */
    @PythonApi("EL2NSYNC")
    public static final long EL2NSYNC = 45;

    /** Level 3 halted. */
    @PythonApi("EL3HLT")
    public static final long EL3HLT = 46;

    /** Level 3 reset. */
    @PythonApi("EL3RST")
    public static final long EL3RST = 47;

    /** Link number out of range. */
    @PythonApi("ELNRNG")
    public static final long ELNRNG = 48;

    /** Protocol driver not attached. */
    @PythonApi("EUNATCH")
    public static final long EUNATCH = 49;

    /** No CSI structure available. */
    @PythonApi("ENOCSI")
    public static final long ENOCSI = 50;

    /** Level 2 halted. */
    @PythonApi("EL2HLT")
    public static final long EL2HLT = 51;

    /** Invalid exchange. */
    @PythonApi("EBADE")
    public static final long EBADE = 52;

    /** Invalid request descriptor. */
    @PythonApi("EBADR")
    public static final long EBADR = 53;

    /** Exchange full. */
    @PythonApi("EXFULL")
    public static final long EXFULL = 54;

    /** No anode. */
    @PythonApi("ENOANO")
    public static final long ENOANO = 55;

    /** Invalid request code. */
    @PythonApi("EBADRQC")
    public static final long EBADRQC = 56;

    /** Invalid slot. */
    @PythonApi("EBADSLT")
    public static final long EBADSLT = 57;

    /** Bad font file format. */
    @PythonApi("EBFONT")
    public static final long EBFONT = 59;

    /** Device not a stream. */
    @PythonApi("ENOSTR")
    public static final long ENOSTR = 60;

    /** No data available. */
    @PythonApi("ENODATA")
    public static final long ENODATA = 61;

    /** Timer expired. */
    @PythonApi("ETIME")
    public static final long ETIME = 62;

    /** Out of streams resources. */
    @PythonApi("ENOSR")
    public static final long ENOSR = 63;

    /** Machine is not on the network. */
    @PythonApi("ENONET")
    public static final long ENONET = 64;

    /** Package not installed. */
    @PythonApi("ENOPKG")
    public static final long ENOPKG = 65;

    /** Object is remote. */
    @PythonApi("EREMOTE")
    public static final long EREMOTE = 66;

    /** Link has been severed. */
    @PythonApi("ENOLINK")
    public static final long ENOLINK = 67;

    /** Advertise error. */
    @PythonApi("EADV")
    public static final long EADV = 68;

    /** Srmount error. */
    @PythonApi("ESRMNT")
    public static final long ESRMNT = 69;

    /** Communication error on send. */
    @PythonApi("ECOMM")
    public static final long ECOMM = 70;

    /** Protocol error. */
    @PythonApi("EPROTO")
    public static final long EPROTO = 71;

    /** Multihop attempted. */
    @PythonApi("EMULTIHOP")
    public static final long EMULTIHOP = 72;

    /** RFS specific error. */
    @PythonApi("EDOTDOT")
    public static final long EDOTDOT = 73;

    /** Bad message. */
    @PythonApi("EBADMSG")
    public static final long EBADMSG = 74;

    /** Value too large for defined data type. */
    @PythonApi("EOVERFLOW")
    public static final long EOVERFLOW = 75;

    /** Name not unique on network. */
    @PythonApi("ENOTUNIQ")
    public static final long ENOTUNIQ = 76;

    /** File descriptor in bad state. */
    @PythonApi("EBADFD")
    public static final long EBADFD = 77;

    /** Remote address changed. */
    @PythonApi("EREMCHG")
    public static final long EREMCHG = 78;

    /** Can not access a needed shared library. */
    @PythonApi("ELIBACC")
    public static final long ELIBACC = 79;

    /** Accessing a corrupted shared library. */
    @PythonApi("ELIBBAD")
    public static final long ELIBBAD = 80;

    /** .lib section in a.out corrupted. */
    @PythonApi("ELIBSCN")
    public static final long ELIBSCN = 81;

    /** Attempting to link in too many shared libraries. */
    @PythonApi("ELIBMAX")
    public static final long ELIBMAX = 82;

    /** Cannot exec a shared library directly. */
    @PythonApi("ELIBEXEC")
    public static final long ELIBEXEC = 83;

    /** Invalid or incomplete multibyte or wide character. */
    @PythonApi("EILSEQ")
    public static final long EILSEQ = 84;

    /** Interrupted system call should be restarted. */
    @PythonApi("ERESTART")
    public static final long ERESTART = 85;

    /** Streams pipe error. */
    @PythonApi("ESTRPIPE")
    public static final long ESTRPIPE = 86;

    /** Too many users. */
    @PythonApi("EUSERS")
    public static final long EUSERS = 87;

    /** Socket operation on non-socket. */
    @PythonApi("ENOTSOCK")
    public static final long ENOTSOCK = 88;

    /** Destination address required. */
    @PythonApi("EDESTADDRREQ")
    public static final long EDESTADDRREQ = 89;

    /** Message too long. */
    @PythonApi("EMSGSIZE")
    public static final long EMSGSIZE = 90;

    /** Protocol wrong type for socket. */
    @PythonApi("EPROTOTYPE")
    public static final long EPROTOTYPE = 91;

    /** Protocol not available. */
    @PythonApi("ENOPROTOOPT")
    public static final long ENOPROTOOPT = 92;

    /** Protocol not supported. */
    @PythonApi("EPROTONOSUPPORT")
    public static final long EPROTONOSUPPORT = 93;

    /** Socket type not supported. */
    @PythonApi("ESOCKTNOSUPPORT")
    public static final long ESOCKTNOSUPPORT = 94;

    /** Operation not supported. */
    @PythonApi("ENOTSUP")
    public static final long ENOTSUP = 95;

    /** Operation not supported. */
    @PythonApi("EOPNOTSUPP")
    public static final long EOPNOTSUPP = 95;

    /** Protocol family not supported. */
    @PythonApi("EPFNOSUPPORT")
    public static final long EPFNOSUPPORT = 96;

    /** Address family not supported by protocol. */
    @PythonApi("EAFNOSUPPORT")
    public static final long EAFNOSUPPORT = 97;

    /** Address already in use. */
    @PythonApi("EADDRINUSE")
    public static final long EADDRINUSE = 98;

    /** Cannot assign requested address. */
    @PythonApi("EADDRNOTAVAIL")
    public static final long EADDRNOTAVAIL = 99;

    /** Network is down. */
    @PythonApi("ENETDOWN")
    public static final long ENETDOWN = 100;

    /** Network is unreachable. */
    @PythonApi("ENETUNREACH")
    public static final long ENETUNREACH = 101;

    /** Network dropped connection on reset. */
    @PythonApi("ENETRESET")
    public static final long ENETRESET = 102;

    /** Software caused connection abort. */
    @PythonApi("ECONNABORTED")
    public static final long ECONNABORTED = 103;

    /** Connection reset by peer. */
    @PythonApi("ECONNRESET")
    public static final long ECONNRESET = 104;

    /** No buffer space available. */
    @PythonApi("ENOBUFS")
    public static final long ENOBUFS = 105;

    /** Transport endpoint is already connected. */
    @PythonApi("EISCONN")
    public static final long EISCONN = 106;

    /** Transport endpoint is not connected. */
    @PythonApi("ENOTCONN")
    public static final long ENOTCONN = 107;

    /** Cannot send after transport endpoint shutdown. */
    @PythonApi("ESHUTDOWN")
    public static final long ESHUTDOWN = 108;

    /** Too many references: cannot splice. */
    @PythonApi("ETOOMANYREFS")
    public static final long ETOOMANYREFS = 109;

    /** Connection timed out. */
    @PythonApi("ETIMEDOUT")
    public static final long ETIMEDOUT = 110;

    /** Connection refused. */
    @PythonApi("ECONNREFUSED")
    public static final long ECONNREFUSED = 111;

    /** Host is down. */
    @PythonApi("EHOSTDOWN")
    public static final long EHOSTDOWN = 112;

    /** No route to host. */
    @PythonApi("EHOSTUNREACH")
    public static final long EHOSTUNREACH = 113;

    /** Operation already in progress. */
    @PythonApi("EALREADY")
    public static final long EALREADY = 114;

    /** Operation now in progress. */
    @PythonApi("EINPROGRESS")
    public static final long EINPROGRESS = 115;

    /** Stale file handle. */
    @PythonApi("ESTALE")
    public static final long ESTALE = 116;

    /** Structure needs cleaning. */
    @PythonApi("EUCLEAN")
    public static final long EUCLEAN = 117;

    /** Not a XENIX named type file. */
    @PythonApi("ENOTNAM")
    public static final long ENOTNAM = 118;

    /** No XENIX semaphores available. */
    @PythonApi("ENAVAIL")
    public static final long ENAVAIL = 119;

    /** Is a named type file. */
    @PythonApi("EISNAM")
    public static final long EISNAM = 120;

    /** Remote I/O error. */
    @PythonApi("EREMOTEIO")
    public static final long EREMOTEIO = 121;

    /** Disk quota exceeded. */
    @PythonApi("EDQUOT")
    public static final long EDQUOT = 122;

    /** No medium found. */
    @PythonApi("ENOMEDIUM")
    public static final long ENOMEDIUM = 123;

    /** Wrong medium type. */
    @PythonApi("EMEDIUMTYPE")
    public static final long EMEDIUMTYPE = 124;

    /** Operation canceled. */
    @PythonApi("ECANCELED")
    public static final long ECANCELED = 125;

    /** Required key not available. */
    @PythonApi("ENOKEY")
    public static final long ENOKEY = 126;

    /** Key has expired. */
    @PythonApi("EKEYEXPIRED")
    public static final long EKEYEXPIRED = 127;

    /** Key has been revoked. */
    @PythonApi("EKEYREVOKED")
    public static final long EKEYREVOKED = 128;

    /** Key was rejected by service. */
    @PythonApi("EKEYREJECTED")
    public static final long EKEYREJECTED = 129;

    /** Owner died. */
    @PythonApi("EOWNERDEAD")
    public static final long EOWNERDEAD = 130;

    /** State not recoverable. */
    @PythonApi("ENOTRECOVERABLE")
    public static final long ENOTRECOVERABLE = 131;

    /** Operation not possible due to RF-kill. */
    @PythonApi("ERFKILL")
    public static final long ERFKILL = 132;

    private ErrnoNumbers() {}

    private static PyDict names() {
        PyDict names = new PyDict();
        Errno.byName().forEach((name, number) -> names.put((long) number, name));
        names.put(EAGAIN, "EAGAIN");
        names.put(EDEADLOCK, "EDEADLOCK");
        names.put(EOPNOTSUPP, "ENOTSUP");
        return names;
    }
}
