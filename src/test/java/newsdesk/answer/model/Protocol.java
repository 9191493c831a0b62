package newsdesk.answer.model;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Collectors;

/// How each provider's server streams an answer: as its own clients expect it.
enum Protocol {
    OPENAI(Provider.OPENAI, "text/event-stream") {
        @Override
        String chunk(String text) {
            return data("""
                    {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"role":"assistant","content":%s},"finish_reason":null}]}""".formatted(json(text)));
        }

        @Override
        String ending() {
            return data("""
                    {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}""") + data("""
                    {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[],"usage":{"prompt_tokens":800,"completion_tokens":40,"total_tokens":840}}""") + data("[DONE]");
        }
    },
    OLLAMA(Provider.OLLAMA, "application/x-ndjson") {
        @Override
        String chunk(String text) {
            return """
                    {"model":"m","created_at":"2032-05-01T10:00:00Z","message":{"role":"assistant","content":%s},"done":false}
                    """.formatted(json(text));
        }

        @Override
        String ending() {
            return """
                    {"model":"m","created_at":"2032-05-01T10:00:00Z","message":{"role":"assistant","content":""},"done":true,"done_reason":"stop","prompt_eval_count":800,"eval_count":40}
                    """;
        }
    },
    ANTHROPIC(Provider.ANTHROPIC, "text/event-stream") {
        @Override
        String beginning() {
            return event("message_start", """
                    {"type":"message_start","message":{"id":"m1","type":"message","role":"assistant","model":"m","content":[],"stop_reason":null,"stop_sequence":null,"usage":{"input_tokens":800,"output_tokens":1}}}""") + event("content_block_start", """
                    {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}""");
        }

        @Override
        String chunk(String text) {
            return event("content_block_delta", """
                    {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":%s}}""".formatted(json(text)));
        }

        @Override
        String ending() {
            return event("content_block_stop", """
                    {"type":"content_block_stop","index":0}""") + event("message_delta", """
                    {"type":"message_delta","delta":{"stop_reason":"end_turn","stop_sequence":null},"usage":{"output_tokens":40}}""") + event("message_stop", """
                    {"type":"message_stop"}""");
        }
    },
    GEMINI(Provider.GEMINI, "text/event-stream") {
        @Override
        String chunk(String text) {
            return data("""
                    {"candidates":[{"content":{"role":"model","parts":[{"text":%s}]},"index":0}],"modelVersion":"m","responseId":"r"}""".formatted(json(text)));
        }

        @Override
        String ending() {
            return data("""
                    {"candidates":[{"content":{"role":"model","parts":[{"text":""}]},"finishReason":"STOP","index":0}],"usageMetadata":{"promptTokenCount":800,"candidatesTokenCount":40,"totalTokenCount":840},"modelVersion":"m","responseId":"r"}""");
        }
    },
    MISTRAL(Provider.MISTRAL, "text/event-stream") {
        @Override
        String chunk(String text) {
            return data("""
                    {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"role":"assistant","content":%s},"finish_reason":null}]}""".formatted(json(text)));
        }

        @Override
        String ending() {
            return data("""
                    {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"content":""},"finish_reason":"stop"}],"usage":{"prompt_tokens":800,"completion_tokens":40,"total_tokens":840}}""") + data("[DONE]");
        }
    };

    final Provider provider;
    private final String contentType;

    Protocol(Provider provider, String contentType) {
        this.provider = provider;
        this.contentType = contentType;
    }

    String beginning() {
        return "";
    }

    abstract String chunk(String text);

    abstract String ending();

    /// Answers with a text in chunks of a few characters, to its end.
    ModelServer.Script answering(String text) {
        return exchange -> {
            begin(exchange);
            exchange.write(chunks(text) + ending());
        };
    }

    /// The beginning of an answer.
    void begin(ModelServer.Exchange exchange) throws java.io.IOException {
        exchange.head(200, "Content-Type: " + contentType);
        exchange.write(beginning());
    }

    /// A text in chunks of a few characters.
    String chunks(String text) {
        return text.isEmpty()
                ? ""
                : List.of(text.split("(?<=\\G.{5})", -1)).stream()
                        .filter(piece -> !piece.isEmpty())
                        .map(this::chunk)
                        .collect(Collectors.joining());
    }

    private static String json(String text) {
        return new JsonMapper().valueToTree(text).toString();
    }

    private static String data(String json) {
        return "data: " + json + "\n\n";
    }

    private static String event(String name, String json) {
        return "event: " + name + "\n" + data(json);
    }
}
