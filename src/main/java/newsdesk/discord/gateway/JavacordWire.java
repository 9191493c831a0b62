package newsdesk.discord.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import newsdesk.discord.Wire;
import org.javacord.api.exception.DiscordException;
import org.javacord.api.util.rest.RestRequestResponseInformation;
import org.javacord.core.DiscordApiImpl;
import org.javacord.core.util.rest.RestEndpoint;
import org.javacord.core.util.rest.RestMethod;
import org.javacord.core.util.rest.RestRequest;
import org.javacord.core.util.rest.RestRequestResult;
import org.jspecify.annotations.Nullable;

/// Sends requests on Javacord's connection, past the classes that it makes messages with.
final class JavacordWire implements Wire {

    private final DiscordApiImpl api;

    JavacordWire(DiscordApiImpl api) {
        this.api = api;
    }

    @Override
    public Answer send(Call call, Duration limit) throws InterruptedException {
        RestRequest<JsonNode> request = new RestRequest<JsonNode>(api, method(call.request()), endpoint(call.request()))
                .setUrlParameters(call.ids().toArray(String[]::new));
        call.body().ifPresent(request::setBody);
        if (!call.lane().isEmpty()) {
            // The token in the path is all the right that is needed, and Discord does not count these requests.
            request.setCustomMajorParam(call.lane())
                    .includeAuthorizationHeader(false)
                    .consumeGlobalRatelimit(false);
        }
        return answer(request, limit);
    }

    /// The lists of what the bot may send: which gateway to use, and how often it may still log in.
    Answer sessionLimits(Duration limit) throws InterruptedException {
        return answer(new RestRequest<>(api, RestMethod.GET, RestEndpoint.GATEWAY_BOT), limit);
    }

    /// A page of the servers that the bot is in, those after one of them.
    Answer servers(String after, int count, Duration limit) throws InterruptedException {
        RestRequest<JsonNode> request = new RestRequest<JsonNode>(api, RestMethod.GET, RestEndpoint.CURRENT_USER)
                .setUrlParameters("guilds")
                .addQueryParameter("after", after)
                .addQueryParameter("limit", Integer.toString(count));
        return answer(request, limit);
    }

    /// The channels of a server.
    Answer channels(String server, Duration limit) throws InterruptedException {
        return answer(
                new RestRequest<JsonNode>(api, RestMethod.GET, RestEndpoint.SERVER_CHANNEL).setUrlParameters(server),
                limit);
    }

    /// The roles of a server.
    Answer roles(String server, Duration limit) throws InterruptedException {
        return answer(
                new RestRequest<JsonNode>(api, RestMethod.GET, RestEndpoint.ROLE).setUrlParameters(server), limit);
    }

    /// A member of a server.
    Answer member(String server, String member, Duration limit) throws InterruptedException {
        return answer(
                new RestRequest<JsonNode>(api, RestMethod.GET, RestEndpoint.SERVER_MEMBER)
                        .setUrlParameters(server, member),
                limit);
    }

    private static Answer answer(RestRequest<JsonNode> request, Duration limit) throws InterruptedException {
        try {
            CompletableFuture<JsonNode> result = request.execute(RestRequestResult::getJsonBody);
            return new Answer.Accepted(result.get(limit.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            return new Answer.Silence("no answer within %.1f s".formatted(limit.toMillis() / 1000.0));
        } catch (ExecutionException e) {
            return unanswered(e.getCause());
        } catch (RejectedExecutionException | IllegalStateException e) {
            return new Answer.Closed();
        }
    }

    private static Answer unanswered(@Nullable Throwable failure) {
        return switch (failure) {
            case DiscordException refusal ->
                refusal.getResponse()
                        .<Answer>map(JavacordWire::rejected)
                        .orElseGet(() -> new Answer.Silence(String.valueOf(refusal.getMessage())));
            case RejectedExecutionException _, IllegalStateException _ -> new Answer.Closed();
            case IOException broken -> new Answer.Silence(broken.toString());
            case null, default -> new Answer.Silence(String.valueOf(failure));
        };
    }

    private static Answer rejected(RestRequestResponseInformation response) {
        String body = response.getBody().orElse("");
        return Refusals.read(response.getCode(), body);
    }

    private static RestMethod method(Request request) {
        return switch (request) {
            case CALLBACK, FOLLOW_UP, POST -> RestMethod.POST;
            case EDIT_ORIGINAL, EDIT_FOLLOW_UP, EDIT_MESSAGE -> RestMethod.PATCH;
            case DELETE_ORIGINAL, DELETE_FOLLOW_UP, DELETE_MESSAGE -> RestMethod.DELETE;
            case REGISTER, REGISTER_IN_SERVER -> RestMethod.PUT;
        };
    }

    private static RestEndpoint endpoint(Request request) {
        return switch (request) {
            case CALLBACK -> RestEndpoint.INTERACTION_RESPONSE;
            case EDIT_ORIGINAL, DELETE_ORIGINAL -> RestEndpoint.ORIGINAL_INTERACTION_RESPONSE;
            case FOLLOW_UP -> RestEndpoint.WEBHOOK_SEND;
            case EDIT_FOLLOW_UP, DELETE_FOLLOW_UP -> RestEndpoint.WEBHOOK_MESSAGE;
            case POST, EDIT_MESSAGE -> RestEndpoint.MESSAGE;
            case DELETE_MESSAGE -> RestEndpoint.MESSAGE_DELETE;
            case REGISTER -> RestEndpoint.APPLICATION_COMMANDS;
            case REGISTER_IN_SERVER -> RestEndpoint.SERVER_APPLICATION_COMMANDS;
        };
    }
}
