package newsdesk.editing.reading;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Set;

/// Which addresses may be connected to.
@FunctionalInterface
public interface Reach {

    boolean includes(InetSocketAddress address);

    /// Everything that is reachable from everywhere, on the ports of the web.
    Reach PUBLIC = address -> Set.of(80, 443).contains(address.getPort()) && isPublic(address.getAddress());

    /// Whether an address is one of the public network: not this machine, not its neighbours, nothing reserved (IANA:
    /// Special-Purpose Address Registries).
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isGlobal(six.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic(byte[] four) {
        int first = four[0] & 0xFF;
        int second = four[1] & 0xFF;
        int third = four[2] & 0xFF;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127; // carriers' own
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 -> second != 168 && !(second == 0 && (third == 0 || third == 2)) && !(second == 88 && third == 99);
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    /// Global unicast (2000::/3) without what is set aside in it: protocols and tunnels (2001::/23, which holds
    /// Teredo; 2002::/16, which holds addresses of version 4) and examples (2001:db8::/32, 3fff::/20).
    private static boolean isGlobal(byte[] six) {
        int first = (six[0] & 0xFF) << 8 | six[1] & 0xFF;
        int second = (six[2] & 0xFF) << 8 | six[3] & 0xFF;
        if (first >> 13 != 1 || first == 0x2002) {
            return false;
        }
        if (first == 0x2001) {
            return second > 0x01FF && second != 0x0DB8;
        }
        return first != 0x3FFF || second > 0x0FFF;
    }
}
