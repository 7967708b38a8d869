package cn.zhiyong.stack.demo;

import java.io.PrintStream;

/**
 * One report from the hotline to the year-end bonus sheet, over HTTP, told step by step; then three that go other ways.
 * Fails loudly where an answer is not the one the story tells. Can be played again and again on the same data: each
 * time it is about somebody else.
 */
public final class Demo {
    private final MainStory mainStory;
    private final OtherReports otherReports;
    private final RosterImport rosterImport;

    public Demo(Suite suite, PrintStream out) {
        var http = new Http(suite);
        var told = new Told(out);
        var roster = Roster.read();
        this.rosterImport = new RosterImport(suite, http, told, roster);
        this.mainStory = new MainStory(suite, http, told, roster);
        this.otherReports = new OtherReports(suite, http, told, roster);
    }

    /** The people and units alone, without a story. */
    public void importRoster() {
        rosterImport.play();
    }

    /** @throws DemoFailure where the story does not go as told */
    public void play() {
        importRoster();
        mainStory.play();
        otherReports.play();
    }
}
