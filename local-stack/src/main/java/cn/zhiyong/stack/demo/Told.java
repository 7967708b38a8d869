package cn.zhiyong.stack.demo;

import java.io.PrintStream;
import java.net.URI;

/** Tells the story: a heading for each step in Chinese and English, what came of it, and the link to look at. */
final class Told {
    private final PrintStream out;
    private int step;

    Told(PrintStream out) {
        this.out = out;
    }

    void step(String zh, String en) {
        out.printf("%n%d. %s%n   %s%n", ++step, zh, en);
    }

    void fact(String format, Object... arguments) {
        out.println("   · " + format.formatted(arguments));
    }

    void link(URI link) {
        out.println("     → " + link);
    }
}
