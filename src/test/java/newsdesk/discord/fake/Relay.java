package newsdesk.discord.fake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// A line between a bot and the fake Discord that can be cut, or go dead without anybody being told.
public final class Relay implements AutoCloseable {

    private final ServerSocket door;
    private final int target;
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Line> fresh = new LinkedBlockingQueue<>();
    private volatile boolean deadFromTheStart;
    private final AtomicInteger linesToLive = new AtomicInteger(Integer.MAX_VALUE);

    private record Line(Socket bot, Socket discord, AtomicBoolean dead) {}

    /// @param target the port of the fake Discord
    public Relay(int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("relay").start(this::accept);
    }

    public Proxy proxy() {
        return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), door.getLocalPort()));
    }

    /// Breaks every line that is there, as a router does that was switched off: with a reset.
    public void cut() throws IOException {
        for (Line line : lines) {
            line.bot.setSoLinger(true, 0);
            line.bot.close();
            line.discord.close();
        }
        lines.clear();
    }

    /// From now on nothing comes through on the lines that are there, and both ends think they are well.
    public void goDead() {
        lines.forEach(line -> line.dead.set(true));
    }

    /// Whether lines that are made from now on are dead from the start.
    public void makeNewLinesDead(boolean dead) {
        deadFromTheStart = dead;
    }

    /// Lets so many more lines live; all after them are dead from the start.
    public void makeLinesDeadAfter(int count) {
        linesToLive.set(count);
    }

    /// Waits for the next line that is made from now on.
    public void newLine() {
        fresh.clear();
        Await.next(fresh, "new line");
    }

    private void accept() {
        try {
            while (true) {
                Socket bot = door.accept();
                Line line = new Line(
                        bot,
                        new Socket(InetAddress.getLoopbackAddress(), target),
                        new AtomicBoolean(deadFromTheStart || linesToLive.getAndDecrement() <= 0));
                lines.add(line);
                fresh.add(line);
                Thread.ofVirtual().start(() -> pump(line, line.bot, line.discord));
                Thread.ofVirtual().start(() -> pump(line, line.discord, line.bot));
            }
        } catch (IOException closed) {
            // Nobody comes in any more.
        }
    }

    private static void pump(Line line, Socket from, Socket to) {
        byte[] bytes = new byte[8192];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                if (!line.dead.get()) {
                    out.write(bytes, 0, count);
                    out.flush();
                }
            }
            if (!line.dead.get()) {
                to.shutdownOutput();
            }
        } catch (IOException closed) {
            // The line was cut.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
