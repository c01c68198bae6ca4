package pyloom.stdlib.types;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.BoundMethod;
import pyloom.object.BuiltinTypes;
import pyloom.object.Cell;
import pyloom.object.Code;
import pyloom.object.Ellipsis;
import pyloom.object.MappingProxy;
import pyloom.object.NativeAttribute;
import pyloom.object.NativeTypes;
import pyloom.object.NotImplemented;
import pyloom.object.PyFrame;
import pyloom.object.PyFunction;
import pyloom.object.PyGenerator;
import pyloom.object.PyModule;
import pyloom.object.PyTraceback;
import pyloom.object.PyType;

/** The types that {@code types} gives names to. */
@PythonModule(value = "types", doc = "library/types.html")
public final class TypeNames {

    /** The type of functions. */
    @PythonApi("FunctionType")
    public static final PyType FUNCTION_TYPE = PyFunction.TYPE;

    /** The type of functions. */
    @PythonApi("LambdaType")
    public static final PyType LAMBDA_TYPE = PyFunction.TYPE;

    /** The type of code objects. */
    @PythonApi("CodeType")
    public static final PyType CODE_TYPE = Code.TYPE;

    /** The type of read-only views of mappings. */
    @PythonApi("MappingProxyType")
    public static final PyType MAPPING_PROXY_TYPE = MappingProxy.TYPE;

    /** The type of variables of closures. */
    @PythonApi("CellType")
    public static final PyType CELL_TYPE = Cell.TYPE;

    /** The type of generators. */
    @PythonApi("GeneratorType")
    public static final PyType GENERATOR_TYPE = PyGenerator.TYPE;

    /** The type of coroutines. */
    @PythonApi("CoroutineType")
    public static final PyType COROUTINE_TYPE = NativeTypes.COROUTINE;

    /** The type of asynchronous generators. */
    @PythonApi("AsyncGeneratorType")
    public static final PyType ASYNC_GENERATOR_TYPE = NativeTypes.ASYNC_GENERATOR;

    /** The type of bound methods. */
    @PythonApi("MethodType")
    public static final PyType METHOD_TYPE = BoundMethod.TYPE;

    /** The type of functions of the runtime. */
    @PythonApi("BuiltinFunctionType")
    public static final PyType BUILTIN_FUNCTION_TYPE = NativeTypes.FUNCTION;

    /** The type of bound methods of the runtime. */
    @PythonApi("BuiltinMethodType")
    public static final PyType BUILTIN_METHOD_TYPE = NativeTypes.FUNCTION;

    /** The type of special methods of built-in types. */
    @PythonApi("WrapperDescriptorType")
    public static final PyType WRAPPER_DESCRIPTOR_TYPE = NativeTypes.SLOT;

    /** The type of bound special methods of built-in types. */
    @PythonApi("MethodWrapperType")
    public static final PyType METHOD_WRAPPER_TYPE = NativeTypes.BOUND_SLOT;

    /** The type of methods of built-in types. */
    @PythonApi("MethodDescriptorType")
    public static final PyType METHOD_DESCRIPTOR_TYPE = NativeTypes.METHOD;

    /** The type of class methods of built-in types. */
    @PythonApi("ClassMethodDescriptorType")
    public static final PyType CLASS_METHOD_DESCRIPTOR_TYPE = NativeTypes.CLASS_METHOD;

    /** The type of modules. */
    @PythonApi("ModuleType")
    public static final PyType MODULE_TYPE = PyModule.TYPE;

    /** The type of tracebacks. */
    @PythonApi("TracebackType")
    public static final PyType TRACEBACK_TYPE = PyTraceback.TYPE;

    /** The type of frames. */
    @PythonApi("FrameType")
    public static final PyType FRAME_TYPE = PyFrame.TYPE;

    /** The type of computed attributes of built-in types. */
    @PythonApi("GetSetDescriptorType")
    public static final PyType GETSET_DESCRIPTOR_TYPE = NativeAttribute.TYPE;

    /** The type of attributes that are fields. */
    @PythonApi("MemberDescriptorType")
    public static final PyType MEMBER_DESCRIPTOR_TYPE = NativeTypes.MEMBER;

    /** The type of {@code ...}. */
    @PythonApi("EllipsisType")
    public static final PyType ELLIPSIS_TYPE = Ellipsis.TYPE;

    /** The type of {@code None}. */
    @PythonApi("NoneType")
    public static final PyType NONE_TYPE = BuiltinTypes.NONE;

    /** The type of {@code NotImplemented}. */
    @PythonApi("NotImplementedType")
    public static final PyType NOT_IMPLEMENTED_TYPE = NotImplemented.TYPE;

    private TypeNames() {}
}
