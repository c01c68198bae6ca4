package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.util.ArrayList;
import java.util.List;

/**
 * The two parts of a group of exceptions, with its nesting.
 *
 * @param match the part that fulfils the condition, or null
 * @param rest the other part, or null
 */
record GroupSplit(PyException match, PyException rest) {

    static GroupSplit of(PyException exception, GroupCondition condition) {
        if (condition.test(exception)) {
            return new GroupSplit(exception, null);
        }
        if (!(exception instanceof BaseExceptionGroup group)) {
            return new GroupSplit(null, exception);
        }
        List<Object> matching = new ArrayList<>();
        List<Object> others = new ArrayList<>();
        for (Object member : group.exceptions()) {
            GroupSplit parts = of((PyException) member, condition);
            if (parts.match != null) {
                matching.add(parts.match);
            }
            if (parts.rest != null) {
                others.add(parts.rest);
            }
        }
        return new GroupSplit(subset(group, matching), subset(group, others));
    }

    /** {@return a group like another one, with only some of its members, or null for none} */
    static PyException subset(BaseExceptionGroup group, List<Object> members) {
        if (members.isEmpty()) {
            return null;
        }
        Object derived = Attributes.callMethod(group, "derive", PyList.of(members.toArray()));
        if (!(derived instanceof BaseExceptionGroup part)) {
            throw new TypeError("derive must return an instance of BaseExceptionGroup");
        }
        part.setTraceback(group.traceback());
        part.setContext(group.context());
        boolean suppress = group.suppressContext();
        part.setCause(group.cause());
        part.setSuppressContext(suppress);
        Object notes = Attributes.getAttrOr(group, "__notes__", ABSENT);
        if (notes != ABSENT && Specials.has(notes, "__getitem__")) {
            Attributes.setAttr(part, "__notes__", PyList.of(Iteration.toArray(notes)));
        }
        return part;
    }
}
