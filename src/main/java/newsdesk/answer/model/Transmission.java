package newsdesk.answer.model;

import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.net.http.HttpClient;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// What comes from a model for one draft: one thread has it sent, another takes it as events.
final class Transmission {

    /// Where a server does not count, so many characters are taken for a token.
    private static final int CHARACTERS = 4;

    private final ModelSettings settings;
    private final HttpClient client;
    private final ChatModelListener listener;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final AtomicLong characters = new AtomicLong();
    private volatile @Nullable ModelFailed failed;

    Transmission(ModelSettings settings, HttpClient client, ChatModelListener listener) {
        this.settings = settings;
        this.client = client;
        this.listener = listener;
    }

    /// What happens on the line.
    sealed interface Event {}

    /// Nothing has happened for a while.
    record Nothing() implements Event {}

    /// The request has gone out, for the first time or once more.
    record Sent() implements Event {}

    /// The model shows that it works, and has not written yet.
    record Alive() implements Event {}

    /// It has written something.
    record Text(String text) implements Event {}

    /// It has failed, and may be asked again.
    record Refused(ModelFailed failed) implements Event {}

    /// It has failed, and is not asked again.
    record Broken(ModelFailed failed) implements Event {}

    /// It has ended.
    ///
    /// @param tokens what it has read and written
    /// @param cut    whether it had not come to its end
    record Ended(long tokens, boolean cut) implements Event {}

    /// What happens next, within a time.
    Event next(long time, TimeUnit unit) throws InterruptedException {
        @Nullable Event event = events.poll(time, unit);
        return event == null ? new Nothing() : event;
    }

    /// Makes known that it will not be sent again.
    void report(ModelFailed last) {
        events.add(new Broken(last));
    }

    /// Makes known, before the sending thread is interrupted, that this is the model's fault.
    void fail(ModelFailed reason) {
        failed = reason;
    }

    /// What has been read and written so far, estimated.
    long estimatedTokens() {
        return characters.get() / CHARACTERS;
    }

    /// Sends a request and stays until the answer has ended.
    ///
    /// @throws ModelFailed           where there is none
    /// @throws CancellationException where the thread was interrupted
    void send(ChatRequest request) {
        characters.addAndGet(request.messages().toString().length());
        events.add(new Sent());
        Taking taking = new Taking();
        try {
            settings.provider().model(settings, new ModelLine(client), listener).chat(request, taking);
        } catch (RuntimeException e) {
            taking.onError(e);
        }
        boolean interrupted = Thread.interrupted();
        @Nullable ModelFailed fault = failed;
        if (fault != null) {
            throw fault;
        }
        if (interrupted) {
            throw new CancellationException("the request was interrupted");
        }
        if (taking.response == null) {
            ModelFailed refused = taking.error == null
                    ? new ModelFailed(Failure.BROKEN_OFF, "no answer")
                    : ModelFailed.of(taking.error);
            events.add(new Refused(refused));
            throw taking.begun ? refused.amidWords() : refused;
        }
        events.add(ended(taking.response));
    }

    private Ended ended(ChatResponse response) {
        @Nullable TokenUsage tokens = response.tokenUsage();
        @Nullable Integer total = tokens == null ? null : tokens.totalTokenCount();
        return new Ended(
                total == null || total == 0 ? estimatedTokens() : total, response.finishReason() != FinishReason.STOP);
    }

    /// Takes what LangChain4j hands on; only the first end counts.
    private final class Taking implements StreamingChatResponseHandler {

        private @Nullable ChatResponse response;
        private @Nullable Throwable error;
        private boolean begun;

        @Override
        public void onPartialResponse(String text) {
            if (!text.isEmpty()) {
                begun = true;
                characters.addAndGet(text.length());
                events.add(new Text(text));
            }
        }

        @Override
        public void onPartialThinking(PartialThinking thinking) {
            characters.addAndGet(thinking.text() == null ? 0 : thinking.text().length());
            events.add(new Alive());
        }

        @Override
        public void onCompleteResponse(ChatResponse complete) {
            if (error == null && response == null) {
                response = complete;
                @Nullable String text = complete.aiMessage().text();
                if (!begun && text != null) {
                    onPartialResponse(text);
                }
            }
        }

        @Override
        public void onError(Throwable thrown) {
            if (response == null && error == null) {
                error = thrown;
            }
        }
    }
}
