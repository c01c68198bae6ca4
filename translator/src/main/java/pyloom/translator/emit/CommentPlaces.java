package pyloom.translator.emit;

import com.github.javaparser.ast.comments.Comment;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Which comments stand on lines of their own because there is no room for them where they belong.
 * The formatter would otherwise continue them on the next line, and take that line for the next
 * statement's.
 */
final class CommentPlaces {

    private final Set<Comment> movedUp = Collections.newSetFromMap(new IdentityHashMap<>());

    boolean isMovedUp(Comment comment) {
        return !movedUp.isEmpty() && movedUp.contains(comment);
    }

    void moveUp(Comment comment) {
        movedUp.add(comment);
    }
}
