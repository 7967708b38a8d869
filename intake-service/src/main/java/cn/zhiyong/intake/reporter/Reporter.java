package cn.zhiyong.intake.reporter;

/** Who reported, as far as that was said. Its text form says nothing. */
public record Reporter(String name, String phone, String address) {
    @Override
    public String toString() {
        return "Reporter[…]";
    }
}
