/**
 * The annotation processor that generates the bindings of native functions and the index of the
 * API; it runs while the runtime compiles itself.
 */
package pyloom.annotation.processor;
