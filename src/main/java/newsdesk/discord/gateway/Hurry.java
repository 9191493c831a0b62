package newsdesk.discord.gateway;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;

/// Lets a first response that hangs fail in time for another attempt.
///
/// All requests share one connection (HTTP/2). Where that has died unnoticed, the first attempt makes okhttp ask
/// whether it lives, and a second later, still within Discord's three, an attempt finds a new one.
final class Hurry implements Interceptor {

    private final Duration limit;

    Hurry(Duration limit) {
        this.limit = limit;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        boolean hurried = chain.request().url().encodedPath().endsWith("/callback");
        int milliseconds = Math.toIntExact(limit.toMillis());
        return (hurried ? chain.withReadTimeout(milliseconds, TimeUnit.MILLISECONDS) : chain).proceed(chain.request());
    }
}
