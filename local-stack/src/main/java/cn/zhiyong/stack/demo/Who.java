package cn.zhiyong.stack.demo;

/** Somebody who calls in the demo: what their token says, and how the story calls them. Organ and unit may be null. */
record Who(String role, String subject, String organ, String unit, String called) {
    static Who of(String role, String called) {
        return new Who(role, "demo-" + role, null, null, called);
    }

    static Who of(String role, String subject, String organ, String called) {
        return new Who(role, subject, organ, null, called);
    }
}
