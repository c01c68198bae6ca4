/** Python's {@code dataclasses}: methods of classes made from their annotated fields. */
package pyloom.stdlib.dataclasses;
