package cn.zhiyong.platform.text;

/** Amounts as official papers write them, to the fen: {@code 20,000.00元}. */
public final class Yuan {
    private static final int FEN = 100;

    private Yuan() {}

    /** @param fen not negative */
    public static String of(long fen) {
        return "%,d.%02d元".formatted(fen / FEN, fen % FEN);
    }
}
