package newsdesk.answer.model;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.mistralai.MistralAiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A protocol that models are spoken to by, named after the company that made it.
public enum Provider {
    /// OpenAI, and every server that does as it does: vLLM, llama.cpp, LM Studio, OpenRouter.
    OPENAI("OpenAI", "https://api.openai.com/v1"),
    OLLAMA("Ollama", "http://localhost:11434"),
    ANTHROPIC("Anthropic", "https://api.anthropic.com/v1"),
    GEMINI("Google Gemini", "https://generativelanguage.googleapis.com/v1beta"),
    MISTRAL("Mistral", "https://api.mistral.ai/v1");

    /// Ollama's own is so small that it cuts the passages off and says nothing.
    private static final int CONTEXT = 8192;

    private final String title;
    private final URI usual;

    Provider(String title, String usual) {
        this.title = title;
        this.usual = URI.create(usual);
    }

    /// Its name for the reader.
    String title() {
        return title;
    }

    private boolean needsKey(ModelSettings settings) {
        return this != OLLAMA && (this != OPENAI || settings.server().equals(usual));
    }

    /// Where its own server is.
    URI usual() {
        return usual;
    }

    /// A model that asks once, never a second time of its own accord, and logs nothing.
    StreamingChatModel model(ModelSettings settings, HttpClientBuilder line, ChatModelListener listener) {
        if (settings.key().isEmpty() && needsKey(settings)) {
            throw new ModelFailed(Failure.NO_KEY, title + " asks for a key");
        }
        String address = settings.server().toString();
        @Nullable String key = settings.key().orElse(null);
        @Nullable Double temperature = settings.manner().temperatureZero() ? 0.0 : null;
        int longest = settings.manner().longestOutput();
        List<ChatModelListener> listeners = List.of(listener);
        return switch (this) {
            case OPENAI -> {
                var builder = OpenAiStreamingChatModel.builder()
                        .httpClientBuilder(line)
                        .baseUrl(address)
                        .apiKey(key)
                        .modelName(settings.name())
                        .temperature(temperature)
                        .strictJsonSchema(settings.manner().schema())
                        .logRequests(false)
                        .logResponses(false)
                        .listeners(listeners);
                // OpenAI's newer models refuse the old name of the limit, other servers do not know the new one.
                yield settings.server().equals(usual)
                        ? builder.maxCompletionTokens(longest).build()
                        : builder.maxTokens(longest).build();
            }
            case OLLAMA ->
                OllamaStreamingChatModel.builder()
                        .httpClientBuilder(line)
                        .baseUrl(address)
                        .modelName(settings.name())
                        .temperature(temperature)
                        .numPredict(longest)
                        .numCtx(CONTEXT)
                        .logRequests(false)
                        .logResponses(false)
                        .listeners(listeners)
                        .build();
            case ANTHROPIC ->
                AnthropicStreamingChatModel.builder()
                        .httpClientBuilder(line)
                        .baseUrl(address)
                        .apiKey(key)
                        .modelName(settings.name())
                        .temperature(temperature)
                        .maxTokens(longest)
                        .logRequests(false)
                        .logResponses(false)
                        .listeners(listeners)
                        .build();
            case GEMINI ->
                GoogleAiGeminiStreamingChatModel.builder()
                        .httpClientBuilder(line)
                        .baseUrl(address)
                        .apiKey(key)
                        .modelName(settings.name())
                        .temperature(temperature)
                        .maxOutputTokens(longest)
                        .logRequests(false)
                        .logResponses(false)
                        .listeners(listeners)
                        .build();
            case MISTRAL ->
                MistralAiStreamingChatModel.builder()
                        .httpClientBuilder(line)
                        .baseUrl(address)
                        .apiKey(key)
                        .modelName(settings.name())
                        .temperature(temperature)
                        .maxTokens(longest)
                        .logRequests(false)
                        .logResponses(false)
                        .listeners(listeners)
                        .build();
        };
    }
}
