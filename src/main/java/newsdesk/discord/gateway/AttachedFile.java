package newsdesk.discord.gateway;

import java.io.IOException;
import java.net.URI;
import java.util.Set;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/// A file that a member attached, where Discord keeps it. Nowhere else is looked for one.
final class AttachedFile {

    /// Where Discord keeps files (Discord: CDN).
    private static final Set<String> HOSTS = Set.of("cdn.discordapp.com", "media.discordapp.net");

    private static final String LARGER = "it is larger than what is taken";

    private AttachedFile() {}

    /// What is in the file.
    ///
    /// @param client  knows the way to Discord
    /// @param largest how many bytes are taken
    /// @throws IOException where it is no file of Discord's, larger, or cannot be had
    static byte[] read(OkHttpClient client, URI address, int largest) throws IOException {
        if (!"https".equals(address.getScheme()) || !HOSTS.contains(address.getHost())) {
            throw new IOException("it is not where Discord keeps files");
        }
        OkHttpClient straight = client.newBuilder().followRedirects(false).build();
        Request request = new Request.Builder().url(address.toString()).build();
        try (Response response = straight.newCall(request).execute()) {
            ResponseBody body = response.body();
            if (response.code() != 200 || body == null) {
                throw new IOException("Discord answers with status " + response.code());
            }
            if (body.contentLength() > largest) {
                throw new IOException(LARGER);
            }
            byte[] bytes = body.byteStream().readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new IOException(LARGER);
            }
            return bytes;
        }
    }
}
