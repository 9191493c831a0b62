package newsdesk.corpus;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Streams one after the other: each is opened when the one before is at its end, and closed at its own.
///
/// Whoever consumes them holds one element at a time. With `Stream.flatMap` that is so for `forEach`, but an
/// iterator over it takes in a whole inner stream, which here would be every article of a file.
public final class Successive<T> extends AbstractSpliterator<T> {

    private final Iterator<? extends Supplier<Stream<T>>> parts;
    private @Nullable Stream<T> open;
    private @Nullable Spliterator<T> elements;

    private Successive(List<? extends Supplier<Stream<T>>> parts) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.parts = parts.iterator();
    }

    /// The elements of all parts in their order; closing it closes the part that is open.
    public static <T> Stream<T> of(List<? extends Supplier<Stream<T>>> parts) {
        Successive<T> all = new Successive<>(parts);
        return StreamSupport.stream(all, false).onClose(all::closePart);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        while (elements != null || parts.hasNext()) {
            if (elements == null) {
                open = parts.next().get();
                elements = open.spliterator();
            }
            if (elements.tryAdvance(action)) {
                return true;
            }
            closePart();
        }
        return false;
    }

    private void closePart() {
        elements = null;
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
