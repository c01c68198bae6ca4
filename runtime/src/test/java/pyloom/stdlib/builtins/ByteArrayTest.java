package pyloom.stdlib.builtins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import pyloom.object.BufferError;

final class ByteArrayTest {

    @Test
    void aViewSeesAndMakesChanges() {
        PyByteArray array = PyByteArray.owning(new byte[] {1, 2, 3, 4});
        PyMemoryView view = PyMemoryView.of(array);
        array.setByte(0, 9);
        assertThat(MemoryViewItems.item(view, 0L)).isEqualTo(9L);
        MemoryViewItems.setItem(view, 3L, 7L);
        assertThat(array.toByteArray()).containsExactly(9, 2, 3, 7);
    }

    @Test
    void sharedMemoryCannotBeResizedUntilTheViewsAreReleased() {
        PyByteArray array = PyByteArray.owning(new byte[] {1, 2, 3, 4});
        PyMemoryView view = PyMemoryView.of(array);
        PyMemoryView part = (PyMemoryView) MemoryViewItems.item(view, new PySlice(1L, 3L, null));
        assertThatThrownBy(() -> array.append(new byte[] {5})).isInstanceOf(BufferError.class);
        view.release();
        assertThatThrownBy(() -> array.append(new byte[] {5})).isInstanceOf(BufferError.class);
        part.release();
        array.append(new byte[] {5});
        assertThat(array.toByteArray()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void slicesOfAViewShareTheMemory() {
        PyByteArray array = PyByteArray.owning(new byte[] {0, 1, 2, 3, 4, 5});
        PyMemoryView odd =
                (PyMemoryView)
                        MemoryViewItems.item(PyMemoryView.of(array), new PySlice(1L, null, 2L));
        MemoryViewItems.setItem(odd, -1L, 50L);
        assertThat(odd.toByteArray()).containsExactly(1, 3, 50);
        assertThat(array.toByteArray()).containsExactly(0, 1, 2, 3, 4, 50);
    }
}
