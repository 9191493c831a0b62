package newsdesk.answer.model;

import dev.langchain4j.model.chat.listener.ChatModelErrorContext;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.listener.ChatModelRequestContext;
import dev.langchain4j.model.chat.listener.ChatModelResponseContext;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears what becomes of the requests to a model: counts it and logs it, without a word of what was asked or answered.
final class UseListener implements ChatModelListener {

    private static final Logger LOG = LoggerFactory.getLogger(UseListener.class);

    private static final String BEGUN = "begun";

    private final String model;
    private final ModelUse use;

    UseListener(String model, ModelUse use) {
        this.model = model;
        this.use = use;
    }

    @Override
    public void onRequest(ChatModelRequestContext context) {
        context.attributes().put(BEGUN, System.nanoTime());
    }

    @Override
    public void onResponse(ChatModelResponseContext context) {
        Duration latency = context.attributes().get(BEGUN) instanceof Long begun
                ? Duration.ofNanos(System.nanoTime() - begun)
                : Duration.ZERO;
        @Nullable TokenUsage tokens = context.chatResponse().tokenUsage();
        long read = tokens == null || tokens.inputTokenCount() == null ? 0 : tokens.inputTokenCount();
        long written = tokens == null || tokens.outputTokenCount() == null ? 0 : tokens.outputTokenCount();
        use.answered(read, written, latency);
        LOG.info("{} answered after {} ms: {} tokens read, {} written", model, latency.toMillis(), read, written);
    }

    @Override
    public void onError(ChatModelErrorContext context) {
        ModelFailed failed = ModelFailed.of(context.error());
        LOG.info("{} failed: {}, {}", model, failed.kind(), failed.getMessage());
    }
}
