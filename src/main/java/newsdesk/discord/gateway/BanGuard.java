package newsdesk.discord.gateway;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Makes every answer "too many requests" (429) one that Javacord understands, so that it waits.
///
/// Where it does not understand, Javacord sends the same request again at once, dozens of times a second. It
/// expects, from Discord itself (header `Via`), a body with `retry_after`; from the wall before Discord, a header
/// `Retry-After` with a whole number. The wall's own page has neither.
final class BanGuard implements Interceptor {

    /// How long to wait where nobody says.
    static final Duration USUAL_PAUSE = Duration.ofSeconds(10);

    /// As much of a body as is looked at; Discord's own have about a hundred characters.
    private static final long LOOKED_AT = 4096;

    private final Duration pause;

    BanGuard(Duration pause) {
        this.pause = pause;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (response.code() != 429 || isDiscordsOwn(response)) {
            return response;
        }
        return response.newBuilder()
                .removeHeader("Via")
                .header("Retry-After", Long.toString(seconds(response.header("Retry-After"))))
                .build();
    }

    private static boolean isDiscordsOwn(Response response) throws IOException {
        return response.header("Via") != null
                && response.peekBody(LOOKED_AT).string().contains("\"retry_after\"");
    }

    private long seconds(@Nullable String header) {
        if (header == null) {
            return pause.toSeconds();
        }
        try {
            return new BigDecimal(header).setScale(0, RoundingMode.CEILING).longValueExact();
        } catch (NumberFormatException | ArithmeticException e) {
            return pause.toSeconds();
        }
    }
}
