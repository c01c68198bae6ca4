/** Times a body in batches and prints the best and the median batch in nanoseconds an operation. */
final class Harness {

    interface Body {
        Object run(int operations);
    }

    static volatile Object sink;

    private Harness() {}

    static double measure(String name, int operations, Body body) {
        for (int i = 0; i < 6; i++) {
            sink = body.run(operations);
        }
        double[] batches = new double[11];
        for (int i = 0; i < batches.length; i++) {
            long start = System.nanoTime();
            sink = body.run(operations);
            batches[i] = (System.nanoTime() - start) / (double) operations;
        }
        java.util.Arrays.sort(batches);
        System.out.printf(
                "%-52s min %9.2f  median %9.2f ns%n",
                name, batches[0], batches[batches.length / 2]);
        return batches[0];
    }
}
