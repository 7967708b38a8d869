package cn.zhiyong.appraisal.unitreport.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Percentages as bars, drawn in units of the drawing's own.
 *
 * @param description says in words what is drawn, for those who do not see it
 * @param whole where 100 % is
 */
public record BarChart(String title, String description, int width, int height, int whole, List<Bar> bars) {
    private static final int LEFT = 200;
    private static final int LENGTH = 320;
    private static final int MARGIN = 80;
    private static final int ROW = 28;
    private static final int WHOLE = 100;
    private static final int MOST = 200;
    private static final int LABEL = 12;

    /** @param percent not negative */
    public record Share(String label, long percent) {}

    /**
     * @param label shortened to fit
     * @param y of its upper edge
     * @param textY of the line that the texts stand on
     * @param end where it ends, and what it counts is written
     */
    public record Bar(String label, String value, int x, int y, int textY, int length, int end) {}

    /** All on one scale, which ends at twice the whole at most; a bar that is longer is drawn as long as that. */
    public static BarChart of(String title, List<Share> shares) {
        var most = shares.stream().mapToLong(Share::percent).max().orElse(0);
        var scale = (int) Math.clamp(most, WHOLE, MOST);
        var bars = IntStream.range(0, shares.size())
                .mapToObj(i -> bar(i, shares.get(i), scale))
                .toList();
        var description = shares.stream()
                .map(each -> each.label() + " " + each.percent() + "%")
                .collect(Collectors.joining("；", "", "。竖线为 100%。"));
        return new BarChart(
                title, description, LEFT + LENGTH + MARGIN, ROW * shares.size(), LEFT + length(WHOLE, scale), bars);
    }

    private static Bar bar(int place, Share share, int scale) {
        var length = length(Math.min(share.percent(), scale), scale);
        var top = ROW * place;
        return new Bar(
                shortened(share.label()), share.percent() + "%", LEFT, top + 5, top + 19, length, LEFT + length + 6);
    }

    private static int length(long percent, int scale) {
        return (int) (percent * LENGTH / scale);
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LABEL - 1)) + "…";
    }
}
