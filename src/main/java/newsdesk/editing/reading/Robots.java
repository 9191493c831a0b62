package newsdesk.editing.reading;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/// What sites let robots read (RFC 9309). Rules are remembered for an hour.
final class Robots {

    /// The name by which a site can mean this robot in its robots.txt.
    static final String NAME = "newsdesk";

    private static final Duration REMEMBERED = Duration.ofHours(1);

    /// A site that cannot say anything just now is asked again soon.
    private static final Duration UNSURE = Duration.ofMinutes(1);

    private static final int MOST_SITES = 500;

    private final Hops hops;
    private final Clock clock;
    private final Map<String, Rules> remembered = new LinkedHashMap<>();

    /// @param hops with limits for a robots.txt
    Robots(Hops hops, Clock clock) {
        this.hops = hops;
        this.clock = clock;
    }

    /// What a site has said.
    ///
    /// @param robots   its robots.txt
    /// @param reserved where it reserves text and data mining: what these rules do not allow
    /// @param until    when it is asked again
    private record Rules(BaseRobotRules robots, BaseRobotRules reserved, Instant until) {}

    /// Why an address may not be read; nothing where it may.
    ///
    /// @throws Unready     where its site cannot say just now
    /// @throws IOException where its site may not or cannot be connected to
    Optional<String> objection(HttpUrl url, Hops.Check reachable) throws IOException {
        Rules rules = rules(url, reachable);
        if (rules.robots().isDeferVisits()) {
            throw new Unready();
        }
        if (!rules.robots().isAllowed(url.toString())) {
            return Optional.of("The site does not want robots to read this page (robots.txt). Paste the text instead,"
                    + " where you may.");
        }
        return rules.reserved().isAllowed(url.toString()) ? Optional.empty() : Optional.of(OptOut.RESERVED);
    }

    private Rules rules(HttpUrl url, Hops.Check reachable) throws IOException {
        HttpUrl site = new HttpUrl.Builder()
                .scheme(url.scheme())
                .host(url.host())
                .port(url.port())
                .build();
        Instant now = clock.instant();
        synchronized (remembered) {
            Rules known = remembered.get(site.toString());
            if (known != null && known.until().isAfter(now)) {
                return known;
            }
        }
        BaseRobotRules robots = fetched(at(site, "/robots.txt"), reachable);
        Rules fresh = robots.isDeferVisits()
                ? new Rules(robots, robots, now.plus(UNSURE))
                : new Rules(robots, reserved(site, reachable), now.plus(REMEMBERED));
        synchronized (remembered) {
            remembered.remove(site.toString());
            remembered.put(site.toString(), fresh);
            if (remembered.size() > MOST_SITES) {
                remembered.remove(remembered.keySet().iterator().next());
            }
        }
        return fresh;
    }

    private static HttpUrl at(HttpUrl site, String path) {
        return site.newBuilder().encodedPath(path).build();
    }

    /// The places that a site reserves; none where it does not say so, or not so that it can be read.
    private BaseRobotRules reserved(HttpUrl site, Hops.Check reachable) throws IOException {
        try {
            Exchange.Answer answer = hops.get(at(site, "/.well-known/tdmrep.json"), Map.of(), reachable);
            if (answer.status() == 200) {
                return Reservations.of(answer.body().readByteArray());
            }
        } catch (OutOfReach e) {
            throw e;
        } catch (IOException | NotAnArticle _) {
            // The page itself will show whether the site can be reached.
        }
        return Reservations.NONE;
    }

    /// Where a site says nothing (4xx) all may be read; where it fails, nothing (RFC 9309, 2.3.1).
    private BaseRobotRules fetched(HttpUrl place, Hops.Check reachable) throws IOException {
        try {
            Exchange.Answer answer = hops.get(place, Map.of(), reachable);
            if (answer.status() >= 400 && answer.status() < 500) {
                return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
            }
            if (answer.status() == 200) {
                return new SimpleRobotRulesParser()
                        .parseContent(
                                place.toString(),
                                answer.body().readByteArray(),
                                answer.header("Content-Type"),
                                List.of(NAME));
            }
        } catch (TooLarge _) {
            return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
        } catch (NotAnArticle _) {
            // It leads nowhere: as below.
        }
        SimpleRobotRules unsure = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        unsure.setDeferVisits(true);
        return unsure;
    }
}
